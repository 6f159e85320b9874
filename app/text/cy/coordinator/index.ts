import type { Words } from '../../en'
import { board } from './board'
import { desk } from './desk'
import { fairness } from './fairness'
import { presses } from './presses'
import { request } from './request'

/** Geiriau ar gyfer cydlynwyr yr hyb. */
export const coordinator: Words['coordinator'] = {
  ...board,
  ...request,
  ...presses,
  ...fairness,
  ...desk,
}
