import type { QuestionId, QuestionWords } from '../../schema.ts'
import { consumptionWords } from './consumption.ts'
import { durabilityWords } from './durability.ts'
import { persistenceWords } from './persistence.ts'
import { pricingWords } from './pricing.ts'
import { retriesWords } from './retries.ts'
import { scaleWords } from './scale.ts'
import type { AllWords } from './types.ts'

const all: AllWords = {
  ...scaleWords,
  ...durabilityWords,
  ...persistenceWords,
  ...consumptionWords,
  ...retriesWords,
  ...pricingWords,
}

/** What is read about each question. Pages that ask or explain load this; what judges does not. */
export const questionWords: Readonly<Record<QuestionId, QuestionWords>> = all
