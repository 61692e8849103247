/** Import this where diagrams are edited: it gives the document's store its commands. */
import { refuse } from '../design/commands/outcome.ts'
import { apply } from '../design/commands.ts'
import { provideCommands } from './edits.ts'

provideCommands(apply, refuse('elsewhere'))
