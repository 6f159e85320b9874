import type { Words } from '../../en'
import { answers } from './answers'
import { board } from './board'
import { hub } from './hub'
import { outcomes } from './outcomes'
import { page } from './page'
import { verbs } from './verbs'

/** What staff read of advice: the board, a request, what the hub promises, and how long each age waits. */
export const adviceDesk: Words['adviceDesk'] = {
  ...answers,
  ...board,
  ...page,
  ...verbs,
  ...outcomes,
  ...hub,
}
