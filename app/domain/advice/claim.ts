import type { Tx } from '~/platform/db'
import { isId } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { isAdult } from './policy'
import { adviceRequests } from './store'

/** By whose session the holder of the link claims it. */
type Claim = { adviceId: string; claimant: Pick<Actor, 'personId' | 'hubId'> }

const addressOf = async (tx: Tx, personId: string): Promise<string | null> =>
  isId(personId)
    ? ((await tx.person.findUnique({ where: { id: personId }, select: { email: true } }))?.email ?? null)
    : null

/**
 * The holder of a request's link puts it in the account they are signed in with: once, and where the request has an e-mail
 * address, with that one alone. It takes both, the link and the account. What they explore goes with it.
 */
export const claimAdvice = command({
  name: 'advice.claim',
  load: async (tx: Tx, { adviceId, claimant }: Claim, actor) => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    return asked && { request: asked.request, email: await addressOf(tx, claimant.personId) }
  },
  allow: (actor, { request }) => actor.personId === `link.${request.id}` && isAdult(actor, request),
  decide: ({ request, email }, { claimant }) => {
    if (claimant.hubId !== request.hubId || email === null) return refuse('other-hub')
    if (request.personId) return refuse('claimed-already')
    if (request.email && request.email.toLowerCase() !== email.toLowerCase()) return refuse('other-email')
    return accept(
      { ...request, personId: claimant.personId },
      { type: 'advice-claimed' as const, hubId: request.hubId, subjectId: request.id },
    )
  },
  save: adviceRequests.save,
})
