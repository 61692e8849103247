import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { toast } from '../ui/toasts.ts'

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** A file can be dropped on any page: it opens as a preview, or a sentence says why it does not. */
export function FileDrop() {
  const navigate = useNavigate()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const take = async (file: File) => {
      const { previewFile } = await import('../open/preview-file.ts')
      const fault = await previewFile(file)
      if (fault === null) await navigate({ to: '/open', hash: '' })
      else toast(`${fault} Nothing of yours has changed.`)
    }
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return
      // Without this the browser leaves the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      const file = holdsFile(event) ? event.dataTransfer?.files[0] : undefined
      if (file === undefined) return
      event.preventDefault()
      void take(file)
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragover', onOver, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    return () => listening.abort()
  }, [navigate])
  return over ? (
    <p className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-panel border-2 border-dashed border-water bg-water-soft/90 text-lg font-semibold text-water">
      Drop it to look at what is in it
    </p>
  ) : null
}
