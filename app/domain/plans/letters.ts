import { isId, transact } from '~/platform/db'
import { type AdviceState, adviceToken } from '../advice'
import { system } from '../kernel/actor'
import { over } from './policy'

/** To whom a letter about a plan goes. */
export type PlanReader = 'adult' | 'adviser'

/**
 * Everything a letter about a plan may say, and to whom; null where nobody can be written to. An adult is written to only
 * where they chose letters by e-mail: any other way might not be safe. Not a word of the plan is in it.
 */
export const planLetter = (hubId: string, adviceId: string, to: PlanReader) =>
  transact(system('plans', hubId), async tx => {
    if (!isId(adviceId)) return null
    const found = await tx.adviceRequest.findUnique({
      where: { id: adviceId },
      include: { plan: { include: { reviews: { orderBy: { number: 'desc' }, take: 1 } } } },
    })
    if (!found) return null
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId } })
    const adviser = found.adviserId
      ? await tx.person.findUnique({
          where: { id: found.adviserId },
          select: { id: true, name: true, email: true, language: true },
        })
      : null
    const adult =
      found.contactBy === 'email' && found.email !== ''
        ? { id: found.id, name: found.name, email: found.email, language: found.language }
        : null
    const reader = to === 'adult' ? adult : adviser
    return (
      reader && {
        ...{ hubId, adviceId, reader, state: found.state as AdviceState, reference: found.reference, plan: found.plan },
        ended: over.some(state => state === found.state),
        ...{ token: adviceToken(adviceId), adviser: adviser?.name ?? '' },
        hub: { name: hub.name, replyTo: hub.replyTo },
      }
    )
  })

export type PlanLetter = NonNullable<Awaited<ReturnType<typeof planLetter>>>
