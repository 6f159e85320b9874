import { agreement } from './agreement'
import { letters } from './letters'
import { lists } from './lists'
import { outcomes } from './outcomes'
import { page } from './page'
import { states } from './states'
import { verbs } from './verbs'

/** What is said of placements: to learners, to their institution, to whoever has a place for them, and to the hub. */
export const placements = {
  ...states,
  ...page,
  ...agreement,
  ...verbs,
  ...outcomes,
  ...lists,
  ...letters,
}
