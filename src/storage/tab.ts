/** Which document this tab works on: it is found again after a reload, and no other tab knows of it. */
const KEY = 'waterline.document'

let here: string | null = null

export function documentOfTab(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? here
  } catch {
    return here
  }
}

export function setDocumentOfTab(id: string): void {
  here = id
  try {
    sessionStorage.setItem(KEY, id)
  } catch {
    // Then it is known until the page is left.
  }
}
