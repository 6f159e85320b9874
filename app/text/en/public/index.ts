import { doors } from './doors'
import { front } from './front'
import { help } from './help'
import { nav } from './nav'
import { statements } from './statements'

/** Words of the pages that anyone may read, and of the way about. */
export const publicWords = {
  ...nav,
  ...front,
  ...doors,
  ...help,
  ...statements,
}
