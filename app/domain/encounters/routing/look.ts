import type { Tx } from '~/platform/db'
import { recentAnswers } from './asks'
import { allCandidates, likelyCandidates } from './candidates'
import { type Help, whatWouldHelp } from './help'
import { rivalsOf } from './needs'
import type { Snapshot } from './plan'
import type { Need } from './snapshot'

/** Everything needed to choose whom to ask for one request. */
export const lookFor = async (tx: Tx, need: Need, seed: string, most: number, at: Date): Promise<Snapshot> => ({
  need,
  ...(await likelyCandidates(tx, need, at)),
  rivals: await rivalsOf(tx, need, at),
  answers: await recentAnswers(tx, at),
  most,
  seed,
})

/** What would help a request that found nobody: looks at every open offer of the hub. */
export const lookForHelp = async (tx: Tx, need: Need, at: Date): Promise<Help[]> =>
  whatWouldHelp(need, await allCandidates(tx, need, at))
