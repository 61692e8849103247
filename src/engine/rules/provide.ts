/** Import this where a design is looked at: it gives the judge its rules. */
import { provideLinter } from '../linter.ts'
import { lint } from './lint.ts'

provideLinter(lint)
