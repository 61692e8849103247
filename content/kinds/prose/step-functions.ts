import type { ProseOf } from '../../schema.ts'
import { stepFunctions as judged } from '../step-functions.ts'
import { deadLetter } from './params.ts'

export const stepFunctions = {
  name: 'AWS Step Functions',
  noun: 'workflow',
  colour: '#E7157B',
  params: {
    deadLetter: { ...deadLetter, label: 'Caught errors go to', facts: ['sfn.catch'] },
    parallel: {
      ...judged.params.parallel,
      type: 'switch',
      label: 'Branches side by side',
      facts: ['sfn.map.distributed'],
    },
    workflowType: {
      ...judged.params.workflowType,
      type: 'choice',
      label: 'Type',
      choices: [
        { value: 'standard', label: 'Standard' },
        { value: 'express', label: 'Express' },
      ],
      facts: ['sfn.standard.duration', 'sfn.express.duration'],
    },
  },
} as const satisfies ProseOf<typeof judged>
