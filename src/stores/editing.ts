/** Import this where diagrams are edited: it gives the document's store its commands. */
import { apply } from '../design/commands.ts'
import { provideCommands } from './document.ts'

provideCommands(apply)
