/** Gives the visitor a file named after what is in it. */
export function saveFile(blob: Blob, name: string, extension: string): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = `${fileName(name)}.${extension}`
  anchor.click()
  // Not at once: the download has to have begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'waterline' : plain
}
