import { Link } from '@tanstack/react-router'
import { ChevronDown, Clipboard, FileImage, FileType, Pencil } from 'lucide-react'
import type { Design } from '../../design/model.ts'
import type { Recommendation } from '../../engine/types.ts'
import { useDocument } from '../../stores/document.ts'
import { ShareButton } from '../share/share-button.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { toast } from '../ui/toasts.ts'
import { type ExportKind, exportPicture } from './export-picture.ts'

interface ActionsProps {
  readonly design: Design
  readonly name: string
  readonly recommendation: Recommendation
}

/** What can be done with a result. */
export function Actions({ design, name, recommendation }: ActionsProps) {
  const document = useDocument()
  const exportAs = (kind: ExportKind) => {
    void exportPicture(kind, {
      design,
      name: document.title || name,
      waterline: document.waterline,
      knowledge: recommendation.versions.knowledge,
      fragment: import('../share/share.ts').then(({ pictureFragment }) => pictureFragment(document)),
    }).then((said) => toast(said))
  }

  return (
    <div className="screen-only flex flex-wrap gap-2.5">
      <Link to="/designs/$id" params={{ id: 'current' }} className={buttonClass('primary')}>
        <Pencil />
        Edit the diagram
      </Link>
      <ShareButton>Share a link</ShareButton>
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
    </div>
  )
}
