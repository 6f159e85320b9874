import { accept } from '../kernel/decision'
import { exploringCommand } from './exploring-command'
import { about } from './moving'
import { mayExplore, mayFacilitate } from './policy'

/**
 * Says yes or no to being matched. Only the learner says yes; a facilitator may switch it off, never on. It is off until
 * somebody switches it on (Children's Code, standard 12).
 */
export const switchProfiling = exploringCommand({
  name: 'switch-profiling',
  allow: (actor, { learner }, { on }: { learnerId: string; on: boolean }) =>
    mayExplore(actor, learner) || (!on && mayFacilitate(actor, learner)),
  decide: (exploring, { on }) =>
    accept(
      { ...exploring, learner: { ...exploring.learner, profilingOn: on } },
      { type: 'profiling-switched' as const, ...about(exploring), on },
    ),
})
