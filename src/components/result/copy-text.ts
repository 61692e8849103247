/**
 * Copies a text that is still being made; false where the browser does not allow it. The clipboard must be
 * asked within the click: a `ClipboardItem` takes a promise for what comes later.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(await text)
    } else {
      const blob = text.then((done) => new Blob([done], { type: 'text/plain' }))
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
    }
    return true
  } catch {
    return false
  }
}
