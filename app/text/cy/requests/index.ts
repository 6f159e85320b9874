import type { Words } from '../../en'
import { desk } from './desk'
import { draft } from './draft'
import { list } from './list'
import { one } from './one'

/** Geiriau ceisiadau ysgol ei hun. */
export const requests: Words['requests'] = {
  ...list,
  ...draft,
  ...one,
  ...desk,
}
