import { isId, transact } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { oneExploring } from './exploring'
import { workView } from './work-views'

/**
 * What one learner made, for the worker of plans, which passes on what the adult ticked and nothing else. Clips that may
 * no longer be heard are left out, as everywhere.
 */
export const workToShare = async (worker: Actor, learnerId: string) => {
  if (!isSystem(worker, 'plans') || !isId(learnerId)) return null
  const exploring = await transact(worker, tx => oneExploring(tx, learnerId))
  return exploring && workView(worker, exploring)
}
