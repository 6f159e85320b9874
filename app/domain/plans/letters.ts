import { isId, transact } from '~/platform/db'
import { type AdviceState, adviceToken } from '../advice'
import { system } from '../kernel/actor'
import { addDays, dateOf, dayOf } from '../kernel/working-days'

/** To whom a letter about a plan goes. */
export type PlanReader = 'adult' | 'adviser'

/**
 * Everything a letter about a plan may say, and to whom; null where nobody can be written to. An adult is written to only
 * where they chose letters by e-mail: any other way might not be safe. Not a word of the plan is in it.
 */
export const planLetter = (hubId: string, adviceId: string, to: PlanReader) =>
  transact(system('plans', hubId), async tx => {
    if (!isId(adviceId)) return null
    const found = await tx.adviceRequest.findUnique({ where: { id: adviceId }, include: { plan: true } })
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
        ...{ adviceId, reader, state: found.state as AdviceState, reference: found.reference, plan: found.plan },
        ...{ token: adviceToken(adviceId), adviser: adviser?.name ?? '' },
        hub: { name: hub.name, replyTo: hub.replyTo },
      }
    )
  })

export type PlanLetter = NonNullable<Awaited<ReturnType<typeof planLetter>>>

/** Days ahead of which a letter speaks. */
const daysAhead = 7

/** What the clock finds in every hub: each takes all that is due, so that a missed night is made good by the next. */
export const plansDue = {
  /** Acknowledged, and not under way: a job that was lost. */
  toBegin: (): Promise<{ hubId: string; adviceId: string }[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.adviceRequest.findMany({ where: { state: 'plan-acknowledged' }, orderBy: { id: 'asc' } })
      return found.map(({ id, hubId }) => ({ hubId, adviceId: id }))
    }),

  /** Adults who asked for letters and have something of their own due within a week, or late. */
  actions: (at: Date): Promise<{ hubId: string; adviceId: string }[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.actionPlan.findMany({
        where: {
          remindersOn: true,
          actions: { some: { owner: 'person', doneAt: null, dueOn: { lte: dateOf(addDays(dayOf(at), daysAhead)) } } },
        },
        orderBy: { id: 'asc' },
        select: { hubId: true, adviceId: true },
      })
      return found
    }),
}
