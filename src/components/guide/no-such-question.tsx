import { Link } from '@tanstack/react-router'
import { questionNames } from '#content/questions/names.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { buttonClass } from '../ui/button.tsx'
import { questionOf } from './steps.ts'

/** An address that names no question, or one that an earlier answer hides. */
export function NoSuchQuestion({ id }: { readonly id: string }) {
  const question = questionOf(id)
  const title = question === undefined ? 'There is no such question' : 'This question does not apply now'
  usePageTitle(title)
  return (
    <div className="max-w-160">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-3 text-md text-ink-soft">
        {question === undefined
          ? 'The address may be misspelt.'
          : `“${questionNames[question.id]}” makes no difference with your other answers. An answer you gave to it is kept, and counts again if they change.`}
      </p>
      <p className="mt-6">
        <Link to="/guide" className={buttonClass('primary')}>
          Go to the next open question
        </Link>
      </p>
    </div>
  )
}
