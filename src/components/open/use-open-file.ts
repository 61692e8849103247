import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePreview } from '../../stores/preview.ts'
import { readFile } from './read-file.ts'

/** Opens a file as a preview; `fault` says why it could not be. */
export function useOpenFile() {
  const navigate = useNavigate()
  const [fault, setFault] = useState<string | null>(null)
  const open = async (file: File) => {
    const read = await readFile(file)
    setFault(read.ok ? null : read.reason)
    if (!read.ok) return
    usePreview.getState().show(read)
    await navigate({ to: '/open', hash: '' })
  }
  return { open, fault }
}
