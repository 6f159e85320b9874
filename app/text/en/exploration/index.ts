import { begin } from './begin'
import { canvas } from './canvas'
import { hub } from './hub'
import { letters } from './letters'
import { listen } from './listen'
import { portfolio } from './portfolio'
import { review } from './review'
import { where } from './where'

/** Words for those who explore, and for staff who walk with them. Nothing here is a mark, a share or a verdict. */
export const exploration = {
  ...where,
  ...begin,
  ...listen,
  ...canvas,
  ...portfolio,
  ...review,
  ...hub,
  ...letters,
}
