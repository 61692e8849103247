import { useEditor } from './editor-store.ts'

/** The places beside the canvas that keys lead to. */

/** Id of the palette's search field. */
export const PALETTE_FIELD = 'palette-search'

/** Id of the inspector. */
export const INSPECTOR = 'inspector'

/** Id of the heading of the problems, which folds them. */
export const PROBLEMS = 'problems'

/** To the search of the palette, with what stands in it marked, for typing anew. */
export function focusPalette(): void {
  const field = document.getElementById(PALETTE_FIELD)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}

/** To the first field of the inspector, or to the inspector if it has none. */
export function focusInspector(): void {
  // What is selected may have changed just now: the fields are drawn with the next frame.
  requestAnimationFrame(() => {
    const inspector = document.getElementById(INSPECTOR)
    const field = inspector?.querySelector<HTMLElement>('input, select, textarea, button')
    ;(field ?? inspector)?.focus()
    if (field instanceof HTMLInputElement) field.select()
  })
}

/** To the row of the finding that the keys are at, else to the heading of the problems. */
export function focusProblems(): void {
  useEditor.getState().askForList()
  // The list is loaded when it is first unfolded.
  let tries = 0
  const find = () => {
    const heading = document.getElementById(PROBLEMS)
    const list = heading?.closest('section')
    const row =
      list?.querySelector<HTMLElement>('li[aria-current="true"] button') ?? list?.querySelector('li button')
    if (row instanceof HTMLElement) row.focus()
    else if (tries++ < 20) requestAnimationFrame(find)
    else heading?.focus()
  }
  requestAnimationFrame(find)
}
