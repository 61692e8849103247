/**
 * What can be done to a diagram: one set of commands for mouse, keyboard, palette, outline and repairs. Each
 * is plain data, checked before it is applied; the same command on the same design gives the same result.
 */
import { addFrame, addNote, frameAround, resizeFrame, setNote } from './commands/annotate.ts'
import { align, distribute, move, tidy } from './commands/arrange.ts'
import { addDeadLetter, connect, insertBetween, reconnect, reverse } from './commands/connections.ts'
import { duplicate, paste, replaceDesign } from './commands/copy.ts'
import { done, refuse } from './commands/outcome.ts'
import { addPart, changeKind, rename, setParam } from './commands/parts.ts'
import { remove } from './commands/remove.ts'
import type { Command, Outcome } from './commands/types.ts'
import { idsOf } from './ids.ts'
import type { Design } from './model.ts'

/**
 * The design after the command, with the ids that are new and gone and a label for people, or why it cannot be
 * done. Where nothing changes, the design is the same object. Never throws, whatever the command holds.
 */
export function apply(design: Design, command: Command): Outcome {
  switch (command.type) {
    case 'add-part':
      return addPart(design, command)
    case 'connect':
      return connect(design, command)
    case 'reconnect':
      return reconnect(design, command)
    case 'reverse':
      return reverse(design, command)
    case 'insert-between':
      return insertBetween(design, command)
    case 'change-kind':
      return changeKind(design, command)
    case 'add-dead-letter':
      return addDeadLetter(design, command)
    case 'move':
      return move(design, command)
    case 'align':
      return align(design, command)
    case 'distribute':
      return distribute(design, command)
    case 'tidy':
      return tidy(design, command)
    case 'rename':
      return rename(design, command)
    case 'set-param':
      return setParam(design, command)
    case 'add-frame':
      return addFrame(design, command)
    case 'frame-around':
      return frameAround(design, command)
    case 'resize-frame':
      return resizeFrame(design, command)
    case 'add-note':
      return addNote(design, command)
    case 'set-note':
      return setNote(design, command)
    case 'delete':
      return remove(design, command)
    case 'paste':
      return paste(design, command)
    case 'duplicate':
      return duplicate(design, command)
    case 'all':
      return applyAll(design, command.commands, command.label)
    case 'replace-design':
      return replaceDesign(design, command)
  }
}

function applyAll(design: Design, commands: readonly Command[], label: string): Outcome {
  if (commands.length === 0) return refuse('nothing-chosen')
  let at = design
  for (const command of commands) {
    const outcome = apply(at, command)
    if (!outcome.ok) return outcome
    at = outcome.design
  }
  const before = idsOf(design)
  const after = idsOf(at)
  return done(
    at,
    label,
    [...after].filter((id) => !before.has(id)),
    [...before].filter((id) => !after.has(id)),
  )
}
