import type { Words } from '../../en'
import { answer } from './answer'
import { kept } from './kept'
import { plans } from './plans'
import { questions } from './questions'
import { search } from './search'
import { start } from './start'

/** Geiriau i’r rhai sy’n gwrando ar fywydau gwaith, ac am yr hyn a gadwant. */
export const listening: Words['listening'] = {
  ...start,
  ...answer,
  ...questions,
  ...search,
  ...kept,
  ...plans,
}
