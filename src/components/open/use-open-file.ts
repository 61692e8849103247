import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { previewFile } from './preview-file.ts'

/** Opens a file as a preview; `fault` says why it could not be. */
export function useOpenFile() {
  const navigate = useNavigate()
  const [fault, setFault] = useState<string | null>(null)
  const open = async (file: File) => {
    const problem = await previewFile(file)
    setFault(problem)
    if (problem === null) await navigate({ to: '/open', hash: '' })
  }
  return { open, fault }
}
