import type { Words } from '../../en'
import { doors } from './doors'
import { front } from './front'
import { help } from './help'
import { nav } from './nav'
import { statements } from './statements'

/** Geiriau’r tudalennau y caiff unrhyw un eu darllen, a’r ffordd o gwmpas. */
export const publicWords: Words['public'] = {
  ...nav,
  ...front,
  ...doors,
  ...help,
  ...statements,
}
