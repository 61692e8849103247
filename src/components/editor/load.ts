import { isNarrow } from './use-narrow.ts'

export const loadDesktop = () => import('./desktop-editor.tsx')
export const loadPhone = () => import('./phone-editor.tsx')

/** The editor that this screen needs, asked for together with the route. */
export async function loadEditor(): Promise<void> {
  await (isNarrow() ? loadPhone() : loadDesktop())
}
