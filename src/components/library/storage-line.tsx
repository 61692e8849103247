import { formatBytes } from '../../design/format.ts'
import { useLibrary } from '../../stores/library.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'

/** How much room the browser gives, and whether it may take it back. */
export function StorageLine() {
  const { used, persistent } = useLibrary((state) => state.use)
  const persist = async () => {
    await useLibrary.getState().persist()
    toast(
      useLibrary.getState().use.persistent
        ? 'The browser keeps your designs until you delete them'
        : 'The browser did not agree. Save all designs as one file now and then.',
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-xs text-ink-soft">
      <p>
        Designs are kept in this browser only
        {used === null || used === 0 ? '' : `, in about ${formatBytes(used)}`}.{' '}
        {persistent
          ? 'The browser clears them only if you do.'
          : 'The browser may clear them when room runs short, or after weeks without a visit.'}
      </p>
      {!persistent && (
        <Button size="small" onClick={() => void persist()}>
          Ask to keep them
        </Button>
      )}
    </div>
  )
}
