import { removeKept } from '~/platform/storage'
import type { Actor } from '../kernel/actor'
import { accept, refuse } from '../kernel/decision'
import { exploringCommand } from './exploring-command'
import { about } from './moving'
import { mayExplore } from './policy'

type Named = { learnerId: string; thoughtId: string }

const drop = exploringCommand({
  name: 'remove-thought',
  allow: (actor, { learner }) => mayExplore(actor, learner),
  decide: (exploring, { thoughtId }: Named) => {
    const left = exploring.thoughts.filter(({ id }) => id !== thoughtId)
    if (left.length === exploring.thoughts.length) return refuse('not-found')
    return accept(
      { ...exploring, thoughts: left },
      { type: 'thought-removed' as const, ...about(exploring), thoughtId },
    )
  },
})

/** The learner deletes a thought of their own, with its drawing or recording, at once and for good. */
export const removeThought = async (actor: Actor, named: Named & { fileKey: string | null }) => {
  const outcome = await drop(actor, named)
  if (outcome.ok && named.fileKey) await removeKept(named.fileKey)
  return outcome
}

/** The learner keeps a thought beyond the term, or no longer. */
export const keepThought = exploringCommand({
  name: 'keep-thought',
  allow: (actor, { learner }) => mayExplore(actor, learner),
  decide: (exploring, { thoughtId, kept }: Named & { kept: boolean }) => {
    if (!exploring.thoughts.some(({ id }) => id === thoughtId)) return refuse('not-found')
    const thoughts = exploring.thoughts.map(one => (one.id === thoughtId ? { ...one, kept } : one))
    return accept({ ...exploring, thoughts }, { type: 'thought-kept' as const, ...about(exploring), thoughtId })
  },
})
