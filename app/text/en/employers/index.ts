import { asks } from './asks'
import { desk } from './desk'
import { letters } from './letters'
import { offers } from './offers'

/** Words for employers: what they are asked, what they offer, what came of it. */
export const employers = {
  ...asks,
  ...offers,
  ...desk,
  ...letters,
}
