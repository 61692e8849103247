import { plural } from '../../design/format.ts'

const no = 'answered with “no”'

/** What Continue does on the page of unusual needs, in a sentence: so many without an answer, so many of them ticked. */
export function outcomeWords(waiting: number, ticked: number): string {
  if (waiting === 0) return 'Each of them has an answer.'
  const rest = waiting - ticked
  if (rest === 0) return 'What is ticked is asked in full.'
  if (ticked > 0) return `The other ${rest === 1 ? 'one is' : `${rest} are`} ${no}.`
  return `${rest === 1 ? 'The one without an answer is' : rest === 2 ? 'Both are' : `All ${rest} are`} ${no}.`
}

/** What has happened then. */
export function answeredWords(count: number): string {
  return `${plural(count, 'question')} ${no}`
}
