import { useState } from 'react'
import type { SetAsideRecord } from '../../storage/records.ts'
import { useLibrary } from '../../stores/library.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { saveFile } from '../ui/save-file.ts'
import { toast } from '../ui/toasts.ts'
import { Row } from './row.tsx'
import { when } from './when.ts'

interface SetAsideListProps {
  readonly records: readonly SetAsideRecord[]
  /** Records of a newer Waterline, as they are. */
  readonly newer: readonly unknown[]
  readonly now: number
}

/** What could not be read, or not as a whole, as it was found: to be saved and looked at, never lost. */
export function SetAsideList({ records, newer, now }: SetAsideListProps) {
  const [asked, setAsked] = useState<SetAsideRecord | null>(null)
  const { forgetSetAside } = useLibrary.getState()
  const forget = async (record: SetAsideRecord) => {
    setAsked(null)
    toast((await forgetSetAside(record.id)) ?? 'Deleted')
  }
  return (
    <>
      <p className="max-w-2xl text-sm text-ink-soft">
        This could not be read, or not as a whole. It is kept here as it was found, so that nothing of it is
        lost: save it as a file to look at it, or to send it to somebody who can help.
      </p>
      <ul className="mt-3">
        {newer.map((record, n) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing else is known of them
            key={n}
            title="From a newer Waterline"
            about="It stays as it is. Reload the page to get the newer version."
          >
            <Button onClick={() => save(record, 'newer design')}>Save as a file</Button>
          </Row>
        ))}
        {records.map((record) => (
          <Row
            key={record.id}
            title={record.title === '' ? 'Without a readable title' : record.title}
            about={
              <>
                <p>Set aside {when(record.at, now)}</p>
                <ul>
                  {record.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </>
            }
          >
            <Button onClick={() => save(record.found, record.title || 'set aside')}>Save as a file</Button>
            <Button kind="danger" onClick={() => setAsked(record)}>
              Delete…
            </Button>
          </Row>
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title="Delete what was set aside?"
        footer={
          <>
            <Button onClick={() => setAsked(null)}>Keep</Button>
            <Button kind="danger" onClick={() => asked !== null && void forget(asked)}>
              Delete for ever
            </Button>
          </>
        }
      >
        <p className="text-base text-ink-soft">
          It is the only copy of what was found. Nobody can bring it back.
        </p>
      </Dialog>
    </>
  )
}

function save(found: unknown, name: string): void {
  const text = typeof found === 'string' ? found : JSON.stringify(found, null, 2)
  saveFile(new Blob([text], { type: 'application/json' }), name, 'json')
}
