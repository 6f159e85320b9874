import type { Words } from '../../en'
import { begin } from './begin'
import { canvas } from './canvas'
import { hub } from './hub'
import { letters } from './letters'
import { listen } from './listen'
import { portfolio } from './portfolio'
import { review } from './review'
import { where } from './where'

/** Geiriau i’r rhai sy’n archwilio, ac i’r staff sy’n cerdded gyda nhw. Nid oes yma farc, cyfran na dedfryd. */
export const exploration: Words['exploration'] = {
  ...where,
  ...begin,
  ...listen,
  ...canvas,
  ...portfolio,
  ...review,
  ...hub,
  ...letters,
}
