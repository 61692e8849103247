import { lazy, Suspense, useState } from 'react'
import { useDocumentStore } from '../../stores/document.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'
import { copyText } from './copy-text.ts'

const LinkDialog = lazy(() => import('./link-dialog.tsx').then(({ LinkDialog }) => ({ default: LinkDialog })))

/** Copies the link to what is on screen; shows it where the browser does not allow that, or where it is too long. */
export function ShareButton(props: ButtonProps) {
  // The link to copy by hand, while its window is open.
  const [link, setLink] = useState<string | null>(null)

  const share = async () => {
    const document = useDocumentStore.getState().history.present
    const making = import('./share.ts').then(({ shareLink }) =>
      shareLink(document, recommendationOf(document)),
    )
    const copied = await copyText(making.then(({ address }) => address))
    const { address, warning } = await making
    if (!copied || warning === 'too-long') return setLink(address)
    const length = `${address.length.toLocaleString('en')} characters`
    toast(
      warning === 'long'
        ? `Copied, ${length}. Some mail programs and chats break links this long.`
        : `Copied, ${length}`,
    )
  }

  return (
    <>
      <Button {...props} onClick={() => void share()} />
      <Suspense>{link !== null && <LinkDialog address={link} onClose={() => setLink(null)} />}</Suspense>
    </>
  )
}
