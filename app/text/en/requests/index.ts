import { desk } from './desk'
import { draft } from './draft'
import { list } from './list'
import { one } from './one'

/** Words of a school's own requests, in English. */
export const requests = {
  ...list,
  ...draft,
  ...one,
  ...desk,
}
