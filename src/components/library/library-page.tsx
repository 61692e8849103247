import { ChevronDown, Search } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { plural } from '../../design/format.ts'
import { storeProblemWords } from '../../storage/text-store.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { followLibrary, type Imported, useLibrary } from '../../stores/library.ts'
import { JudgeButton } from '../judge/judge-button.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { saveFile } from '../ui/save-file.ts'
import { SaveNotice } from '../ui/save-notice.tsx'
import { toast } from '../ui/toasts.ts'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { DesignCard } from './design-card.tsx'
import { EmptyShelf } from './empty-shelf.tsx'
import { ImportDialog } from './import-dialog.tsx'
import type { LibrarySearch, Order, Shelf } from './library-search.ts'
import { listed } from './listing.ts'
import { NewDesignMenu } from './new-design-menu.tsx'
import { SetAsideList } from './set-aside-list.tsx'
import { askForSketches, useSketches } from './sketches.ts'
import { StorageLine } from './storage-line.tsx'
import { TrashList } from './trash-list.tsx'

interface LibraryPageProps {
  readonly search: LibrarySearch
  readonly onSearch: (search: LibrarySearch) => void
}

/** All designs of this browser: to open, to name, to copy, to throw away and to carry elsewhere. */
export function LibraryPage({ search, onSearch }: LibraryPageProps) {
  usePageTitle('Designs')
  const heading = useRef<HTMLHeadingElement>(null)
  useHeadingFocus(heading)
  const { contents, problem } = useLibrary()
  useFollowing()
  const text = search.q ?? ''
  const sketchOf = useSketches(text !== '')
  const order: Order = search.order ?? 'changed'
  const all = contents?.documents ?? []
  const kept = all.filter(({ trashed }) => trashed === null)
  const thrown = all.filter(({ trashed }) => trashed !== null)
  const aside = (contents?.setAside.length ?? 0) + (contents?.newer.length ?? 0)
  const shelf: Shelf = search.show === 'set-aside' && aside === 0 ? 'designs' : (search.show ?? 'designs')
  const found = listed(shelf === 'trash' ? thrown : kept, text, order, (one) => sketchOf(one)?.pattern ?? '')
  useEffect(() => askForSketches((contents?.documents ?? []).map(({ document }) => document)), [contents])
  // The day is what the words need: each minute is soon enough.
  const now = Math.floor(Date.now() / 60_000) * 60_000 + 59_999
  const shelves = [
    { id: 'designs', label: 'Designs', count: kept.length },
    { id: 'trash', label: 'Trash', count: thrown.length },
    ...(aside > 0 ? [{ id: 'set-aside', label: 'Set aside', count: aside } as const] : []),
  ] as const

  return (
    <>
      <SaveNotice changing={false} />
      <div className="mx-auto w-full max-w-362 grow px-4 pt-8 pb-10 sm:px-8 xl:px-10">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 ref={heading} tabIndex={-1} className="text-3xl font-semibold outline-none max-sm:text-2xl">
            Designs
          </h1>
          <div className="flex flex-wrap gap-2.5">
            <FileMenu empty={all.length === 0 && aside === 0} />
            <JudgeButton />
            <NewDesignMenu />
          </div>
        </div>
        <nav aria-label="Shelves" className="mt-5 flex gap-1 border-b border-line">
          {shelves.map(({ id, label, count }) => (
            <button
              key={id}
              type="button"
              aria-current={shelf === id ? 'page' : undefined}
              onClick={() => onSearch(withShelf(search, id))}
              className={classNames(
                '-mb-px border-b-2 px-2.5 pb-2 text-sm font-semibold',
                shelf === id ? 'border-water text-water' : 'border-transparent text-ink-soft hover:text-ink',
              )}
            >
              {label} <span className="font-normal">{count}</span>
            </button>
          ))}
        </nav>
        {shelf !== 'set-aside' && (kept.length > 0 || shelf === 'trash') && (
          <Finding search={search} onSearch={onSearch} />
        )}
        <p role="status" className="sr-only">
          {shelf === 'set-aside' ? '' : plural(found.length, 'design')}
        </p>
        <div className="mt-5">
          {problem !== null ? (
            <EmptyShelf title="Designs cannot be listed">{storeProblemWords[problem]}</EmptyShelf>
          ) : contents === null ? (
            <p className="py-14 text-center text-sm text-ink-soft">Reading…</p>
          ) : shelf === 'set-aside' ? (
            <SetAsideList records={contents.setAside} newer={contents.newer} now={now} />
          ) : shelf === 'trash' ? (
            <TrashList records={found} count={thrown.length} now={now} />
          ) : kept.length === 0 ? (
            <EmptyShelf title="No design yet" actions={<NewDesignMenu />}>
              Each workload that you describe and each diagram that you draw is kept here, in this browser.
            </EmptyShelf>
          ) : found.length === 0 ? (
            <EmptyShelf
              title="Nothing is called that"
              actions={<Button onClick={() => onSearch(withText(search, ''))}>Show all designs</Button>}
            >
              No design has “{text}” in its name or pattern.
            </EmptyShelf>
          ) : (
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))] gap-4">
              {found.map((record) => (
                <li
                  key={record.id}
                  className="[contain-intrinsic-size:auto_16.5rem] [content-visibility:auto]"
                >
                  <DesignCard record={record} now={now} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="mt-8">
          <StorageLine />
        </div>
      </div>
      <SiteFooter />
    </>
  )
}

/** What is written here or in another tab is seen at once. */
function useFollowing(): void {
  const revision = useDocumentStore((state) => state.revision)
  const { refresh } = useLibrary.getState()
  useEffect(() => followLibrary(), [])
  // Not the number matters, but that something was written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each writing of this tab
  useEffect(() => void refresh(), [refresh, revision])
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && void refresh()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [refresh])
}

function Finding({ search, onSearch }: LibraryPageProps) {
  const id = useId()
  return (
    <search className="mt-5 flex flex-wrap items-end gap-3">
      <div className="grow sm:max-w-80">
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          Find a design
        </label>
        <span className="flex items-center gap-2 rounded-control border border-line-strong bg-card px-2.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-water">
          <Search aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <input
            id={id}
            type="search"
            value={search.q ?? ''}
            onChange={(event) => onSearch(withText(search, event.target.value))}
            placeholder="Name or pattern"
            className="min-h-8 w-full bg-transparent text-sm outline-none placeholder:text-ink-soft"
          />
        </span>
      </div>
      <div>
        <label htmlFor={`${id}-order`} className="mb-1 block text-sm font-medium">
          Order
        </label>
        <select
          id={`${id}-order`}
          value={search.order ?? 'changed'}
          onChange={(event) => onSearch(withOrder(search, event.target.value))}
          className="min-h-8.5 rounded-control border border-line-strong bg-card px-2 text-sm"
        >
          <option value="changed">Changed last</option>
          <option value="created">Newest</option>
          <option value="name">Name</option>
        </select>
      </div>
    </search>
  )
}

/** All designs out into one file, and back in. */
function FileMenu({ empty }: { readonly empty: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const exportAll = async () => {
    const file = await useLibrary.getState().exportAll()
    if (!file.ok) {
      toast(file.words)
      return
    }
    const day = new Date().toISOString().slice(0, 10)
    saveFile(new Blob([file.text], { type: 'application/json' }), `waterline designs ${day}`, 'json')
    toast('Saved all designs as one file')
  }
  const importFile = async (file: File) => {
    setImported(await useLibrary.getState().importFile(new Uint8Array(await file.arrayBuffer())))
  }
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button>
            Files
            <ChevronDown />
          </Button>
        }
      >
        <MenuItem disabled={empty} hint="With versions and trash" onSelect={() => void exportAll()}>
          Save all as one file
        </MenuItem>
        <MenuItem hint="Such a file, a design’s file, or a picture" onSelect={() => input.current?.click()}>
          Import a file…
        </MenuItem>
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".json,.svg,.png"
        aria-label="File to import"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) void importFile(file)
          event.target.value = ''
        }}
      />
      {imported !== null && <ImportDialog imported={imported} onClose={() => setImported(null)} />}
    </>
  )
}

function withText({ q: _, ...rest }: LibrarySearch, text: string): LibrarySearch {
  return text === '' ? rest : { ...rest, q: text }
}

function withOrder({ order: _, ...rest }: LibrarySearch, order: string): LibrarySearch {
  return order === 'name' || order === 'created' ? { ...rest, order } : rest
}

function withShelf({ show: _, ...rest }: LibrarySearch, shelf: Shelf): LibrarySearch {
  return shelf === 'designs' ? rest : { ...rest, show: shelf }
}
