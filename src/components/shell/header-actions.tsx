import type { ReactNode } from 'react'
import { createContext, useContext, useState } from 'react'
import { createPortal } from 'react-dom'

interface HeaderSlot {
  element: HTMLElement | null
  setElement: (element: HTMLElement | null) => void
}

const SlotContext = createContext<HeaderSlot>({ element: null, setElement: () => {} })

export function HeaderActionsProvider({ children }: { children: ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  return <SlotContext value={{ element, setElement }}>{children}</SlotContext>
}

/** The place at the end of the header that pages may fill. */
export function HeaderActionsSlot() {
  const { setElement } = useContext(SlotContext)
  return <div ref={setElement} className="flex items-center gap-2.5 empty:hidden" />
}

/** Puts a page's own buttons, such as Share, at the end of the header while the page is shown. */
export function HeaderActions({ children }: { children: ReactNode }) {
  const { element } = useContext(SlotContext)
  return element === null ? null : createPortal(children, element)
}
