import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { type Tx, transact } from '~/platform/db'
import { gateClosedBecause } from '../exploration'
import { type Actor, isSystem } from '../kernel/actor'
import { standingOf } from './seekers'

/** A letter to an adult who has suggestions not yet opened. Pupils get none: theirs stand on their own page. */
export type SuggestionDigest = {
  to: { id: string; name: string; email: string; language: string }
  hub: { id: string; name: string; replyTo: string }
  titles: string[]
  link: string
}

/** Adults of the hub with an account and suggestions they have not opened. */
export const digestReaders = (worker: Actor): Promise<string[]> =>
  transact(worker, async tx => {
    const rows = await tx.learner.findMany({
      where: { hubId: worker.hubId, personId: { not: null }, suggestions: { some: { state: 'delivered' } } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    return rows.map(({ id }) => id)
  })

const unopened = (tx: Tx, learnerId: string) =>
  tx.suggestion.findMany({
    where: { learnerId, state: 'delivered', opportunity: { state: 'live' } },
    orderBy: { place: 'asc' },
    select: { opportunity: { select: { title: true } } },
  })

/** What the week's letter says; null where there is nothing to say, or the gate has closed since. */
export const suggestionDigest = (worker: Actor, learnerId: string): Promise<SuggestionDigest | null> =>
  transact(worker, async tx => {
    if (!isSystem(worker, 'matching')) return null
    const stands = await standingOf(tx, learnerId)
    if (!stands || stands.minor || gateClosedBecause(stands.gate, clock.now()).length > 0) return null
    const learner = await tx.learner.findUnique({ where: { id: learnerId }, select: { personId: true } })
    const to =
      learner?.personId &&
      (await tx.person.findUnique({
        where: { id: learner.personId },
        select: { id: true, name: true, email: true, language: true },
      }))
    const hub = await tx.hub.findUnique({
      where: { id: worker.hubId },
      select: { id: true, name: true, replyTo: true },
    })
    const quiet = to && (await tx.quietReminder.count({ where: { personId: to.id } })) > 0
    const titles = (await unopened(tx, learnerId)).map(({ opportunity }) => opportunity.title)
    if (!to || !hub || quiet || titles.length === 0) return null
    return { to, hub, titles, link: `${config.publicUrl}/explore/suggestions` }
  })
