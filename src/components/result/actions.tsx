import { ChevronDown, Clipboard, FileImage, FileType, Pencil } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Design } from '../../design/model.ts'
import type { Recommendation } from '../../engine/types.ts'
import { useDocument } from '../../stores/document.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { toast } from '../ui/toasts.ts'
import { type ExportKind, exportPicture } from './export-picture.ts'
import { shareLink } from './share.ts'

const LinkDialog = lazy(() => import('./link-dialog.tsx').then(({ LinkDialog }) => ({ default: LinkDialog })))

interface ActionsProps {
  readonly design: Design
  readonly name: string
  readonly recommendation: Recommendation
}

/** What can be done with a result. */
export function Actions({ design, name, recommendation }: ActionsProps) {
  const document = useDocument()
  // The link to copy by hand, while its window is open.
  const [link, setLink] = useState<string | null>(null)

  const copyLink = async () => {
    const { address, warning } = shareLink(document, recommendation)
    if (warning === 'too-long') return setLink(address)
    try {
      await navigator.clipboard.writeText(address)
    } catch {
      return setLink(address)
    }
    const length = `${address.length.toLocaleString('en')} characters`
    toast(
      warning === 'long'
        ? `Copied, ${length}. Some mail programs and chats break links this long.`
        : `Copied, ${length}`,
    )
  }

  const exportAs = (kind: ExportKind) => {
    const { fragment } = shareLink(document, recommendation)
    void exportPicture(kind, {
      design,
      name: document.title || name,
      waterline: document.waterline,
      knowledge: recommendation.versions.knowledge,
      fragment,
    }).then((said) => toast(said))
  }

  return (
    <div className="screen-only flex flex-wrap gap-2.5">
      <a href={`${import.meta.env.BASE_URL}designs/current`} className={buttonClass('primary')}>
        <Pencil />
        Edit the diagram
      </a>
      <Button onClick={() => void copyLink()}>Copy link</Button>
      <Menu
        trigger={
          <Button>
            Export
            <ChevronDown />
          </Button>
        }
      >
        <MenuItem icon={<FileImage />} hint="For chats and tickets" onSelect={() => exportAs('png-1')}>
          PNG
        </MenuItem>
        <MenuItem
          icon={<FileImage />}
          hint="For documents and sharp screens"
          onSelect={() => exportAs('png-2')}
        >
          PNG, 2×
        </MenuItem>
        <MenuItem icon={<FileImage />} hint="For slides and print" onSelect={() => exportAs('png-4')}>
          PNG, 4×
        </MenuItem>
        <MenuItem icon={<FileType />} hint="For drawing programs" onSelect={() => exportAs('svg')}>
          SVG
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Clipboard />} hint="As PNG, 2×" onSelect={() => exportAs('copy')}>
          Copy the picture
        </MenuItem>
      </Menu>
      <Button onClick={() => window.print()}>Print</Button>
      <Suspense>{link !== null && <LinkDialog address={link} onClose={() => setLink(null)} />}</Suspense>
    </div>
  )
}
