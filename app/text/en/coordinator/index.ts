import { board } from './board'
import { desk } from './desk'
import { fairness } from './fairness'
import { presses } from './presses'
import { request } from './request'

/** Words for the hub's coordinators, in English. */
export const coordinator = {
  ...board,
  ...request,
  ...presses,
  ...fairness,
  ...desk,
}
