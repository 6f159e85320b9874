import { randomUUID } from 'node:crypto'
import type { ClipAsked, FragmentFacts } from '../case-studies'
import type { Actor } from '../kernel/actor'
import { accept, type Outcome, refuse } from '../kernel/decision'
import { groupCommand } from './exploring-command'
import { clipsFound } from './fragments'
import { about } from './moving'
import { mayFacilitate } from './policy'
import { withHeard } from './record-heard'

/** Clips a group can listen to in one sitting. */
export const mostTogether = 30

type Together = {
  learnerIds: readonly string[]
  mode: 'together' | 'mix' | 'blind'
  /** The lesson they listened in: noted again, it counts no second time. */
  lessonId?: string
}

const note = groupCommand({
  name: 'record-together',
  allow: (actor, { learner }) => mayFacilitate(actor, learner),
  decide: (exploring, { heard, mode, session }: Together & { heard: FragmentFacts[]; session: string }, at) =>
    accept(
      heard.reduce((all, facts) => withHeard(all, facts, { percent: 100, read: false, mode, session }, at), exploring),
      { type: 'listened-together' as const, ...about(exploring), session, count: heard.length },
    ),
})

/**
 * Staff say who was present when a group listened: it counts for each learner ticked. `mode` says whether it was a mix or
 * listening first, which is a session of its own.
 */
export const recordTogether = async (
  actor: Actor,
  { clips, ...input }: Together & { clips: readonly ClipAsked[] },
): Promise<Outcome<{ count: number }, 'too-many' | 'no-such-clip' | 'not-found' | 'not-allowed'>> => {
  if (clips.length > mostTogether) return refuse('too-many')
  const heard = await clipsFound(actor, clips)
  if (heard.length === 0 || heard.length < clips.length) return refuse('no-such-clip')
  return note(actor, { ...input, heard, session: input.lessonId ?? randomUUID() })
}
