import { answer } from './answer'
import { kept } from './kept'
import { plans } from './plans'
import { questions } from './questions'
import { search } from './search'
import { start } from './start'

/** Words for those who listen to working lives, and for what they keep. */
export const listening = {
  ...start,
  ...answer,
  ...questions,
  ...search,
  ...kept,
  ...plans,
}
