import { examplesFoundOn, type PublicExample } from '#content/public-examples.ts'
import { formatDate } from '../../design/format.ts'
import { OutsideLink } from './outside-link.tsx'

/** Code that anybody can read. */
export function Examples({ examples }: { readonly examples: readonly PublicExample[] }) {
  return (
    <>
      <ul className="grid gap-2.5">
        {examples.map((example) => (
          <li key={`${example.repository}/${example.file}`} className="text-sm">
            <OutsideLink href={addressOf(example)}>{example.text}</OutsideLink>
            <span className="block text-xs break-words text-ink-soft">{placeOf(example)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-ink-soft">
        Code of others, looked up on {formatDate(examplesFoundOn)}; not tried by us.
      </p>
    </>
  )
}

/** The folder of a readme is more use than the readme; any other file is shown itself. */
function addressOf({ repository, file }: PublicExample): string {
  const folder = folderOf(file)
  if (folder === '') return `https://github.com/${repository}`
  const [view, path] = folder === null ? ['blob', file] : ['tree', folder]
  return `https://github.com/${repository}/${view}/HEAD/${path}`
}

/** Folder of a readme, empty at the top; null for any other file. */
function folderOf(file: string): string | null {
  return /(?:^|\/)readme\.md$/i.test(file) ? file.replace(/\/?[^/]+$/, '') : null
}

function placeOf({ repository, file }: PublicExample): string {
  const folder = folderOf(file)
  return [repository, folder === null ? file : folder].filter(Boolean).join(' / ')
}
