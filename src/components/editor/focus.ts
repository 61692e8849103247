/** The two places beside the canvas that keys lead to. */

/** Id of the palette's search field. */
export const PALETTE_FIELD = 'palette-search'

/** Id of the inspector. */
export const INSPECTOR = 'inspector'

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
