import { Link } from '@tanstack/react-router'
import { useDocument } from '../../stores/document.ts'
import { buttonClass } from '../ui/button.tsx'

/** Nothing that matters was answered: there is nothing to recommend yet. */
export function ResultEmpty({ answered }: { readonly answered: number }) {
  const drawn = useDocument().design !== null
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-20 sm:px-6">
      <h1 className="text-2xl font-semibold">No recommendation yet</h1>
      <p className="mt-3 text-md text-ink-soft">
        {answered === 0
          ? 'One answer is enough for a first one. Each further answer makes it surer.'
          : 'Nothing you have said so far tells the designs apart. Another answer will.'}
      </p>
      <p className="mt-6 flex flex-wrap gap-2.5">
        <Link to="/guide" className={buttonClass('primary')}>
          {answered === 0 ? 'Start the guide' : 'Go on with the guide'}
        </Link>
        <Link to="/" className={buttonClass()}>
          Start from a scenario
        </Link>
        {drawn && (
          <Link to="/designs/$id" params={{ id: 'current' }} className={buttonClass()}>
            Open your diagram
          </Link>
        )}
      </p>
    </div>
  )
}
