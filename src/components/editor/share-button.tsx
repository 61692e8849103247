import { lazy, Suspense, useState } from 'react'
import { useDocument } from '../../stores/document.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { HeaderActions } from '../shell/header-actions.tsx'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'

/** The codec of links is loaded when the button is pointed at or focused, and at the latest when it is pressed. */
const loadShare = () => import('../result/share.ts')

const LinkDialog = lazy(() =>
  import('../result/link-dialog.tsx').then(({ LinkDialog }) => ({ default: LinkDialog })),
)

/** Copies the link to this design; shows it where it cannot be copied or is too long for many programs. */
export function ShareButton() {
  const document = useDocument()
  const recommendation = useRecommendation()
  const [shown, setShown] = useState<string | null>(null)
  const share = async () => {
    const { shareLink } = await loadShare()
    const { address, warning } = shareLink(document, recommendation)
    if (warning === 'too-long') return setShown(address)
    try {
      await navigator.clipboard.writeText(address)
      toast(`Link copied, ${address.length.toLocaleString('en')} characters`)
    } catch {
      setShown(address)
    }
  }
  return (
    <HeaderActions>
      <Button
        kind="primary"
        onPointerEnter={() => void loadShare()}
        onFocus={() => void loadShare()}
        onClick={() => void share()}
      >
        Share
      </Button>
      {shown !== null && (
        <Suspense fallback={null}>
          <LinkDialog address={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </HeaderActions>
  )
}
