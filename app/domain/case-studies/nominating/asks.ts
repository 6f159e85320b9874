import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { isSystem, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { insistContact, lockEmployers } from '../../network'
import { nominatesFor } from '../contribution/policy'

/** What is missing, as an ask carries it. */
export type Wanted = { soc: string[]; leaving: string[]; sectors: string[]; districts: string[] }

/** Days an ask stays open. */
export const askDays = 60

type Ask = { employerId: string; moduleId?: string | undefined; wanted: Wanted; note: string }

const load = async (tx: Tx, { employerId, moduleId }: Ask) => {
  const employer = isId(employerId)
    ? await tx.hubEmployer.findFirst({ where: { employerId }, include: { employer: true } })
    : null
  if (!employer) return null
  await lockEmployers(tx, [employerId])
  const module =
    moduleId && isId(moduleId) ? await tx.module.findUnique({ where: { id: moduleId }, select: { id: true } }) : null
  const open = await tx.nominationAsk.count({ where: { employerId, state: 'asked' } })
  return { employer: employer.employer, hubId: employer.hubId, moduleId: module?.id ?? null, open, id: randomUUID() }
}

/**
 * A coordinator asks an employer for people the library lacks. It counts against the employer's contacts like any other
 * ask: the month's cap over all hubs, seven days between asks, and no ask while it pauses.
 */
export const askForNominations = command({
  name: 'case-studies.ask-for-nominations',
  load,
  allow: (actor, { hubId }) => actor.hubId === hubId && wears(actor, 'coordinator'),
  decide: ({ employer, hubId, moduleId, open, id }, { wanted, note }, at, actor) => {
    if (employer.pausedUntil && employer.pausedUntil > dateOf(dayOf(at))) return refuse('paused')
    if (open > 0) return refuse('asked-already')
    return accept(
      {
        monthlyCap: employer.monthlyCap,
        at,
        ask: {
          ...{ id, hubId, employerId: employer.id, moduleId, wanted, note, askedBy: actor.personId, askedAt: at },
          expiresOn: dateOf(addDays(at, askDays)),
        },
      },
      { type: 'nomination-asked' as const, hubId, subjectId: id },
    )
  },
  save: async (tx, { ask, monthlyCap, at }) => {
    await insistContact(tx, { askId: ask.id, employerId: ask.employerId, monthlyCap }, at)
    await tx.nominationAsk.create({ data: ask })
  },
  constraints: { contact_seven_days: 'recently-contacted', contact_month_cap: 'over-cap' },
})

const lockAsk = async (tx: Tx, { askId }: { askId: string }) => {
  if (!isId(askId)) return null
  await tx.$queryRaw`select 1 from nomination_ask where id = ${askId}::uuid for update`
  return tx.nominationAsk.findUnique({ where: { id: askId } })
}

/** The employer has nobody to name now. Nothing more is asked of it. */
export const declineNominationAsk = command({
  name: 'case-studies.decline-nomination-ask',
  load: lockAsk,
  allow: (actor, { hubId, employerId }) => actor.hubId === hubId && nominatesFor(actor).includes(employerId),
  decide: (ask, _input, at) =>
    ask.state === 'asked'
      ? accept(
          { id: ask.id, state: 'declined', answeredAt: at },
          { type: 'nomination-ask-declined' as const, hubId: ask.hubId, subjectId: ask.id },
        )
      : refuse('wrong-state'),
  save: async (tx, { id, ...data }) => {
    await tx.nominationAsk.update({ where: { id }, data })
  },
})

/** Nobody answered in the time an ask stays open. */
export const endNominationAsk = command({
  name: 'case-studies.end-nomination-ask',
  load: lockAsk,
  allow: actor => isSystem(actor, 'clock'),
  decide: (ask, _input, at) => {
    if (ask.state !== 'asked') return refuse('wrong-state')
    if (ask.expiresOn >= dateOf(dayOf(at))) return refuse('not-yet')
    return accept(
      { id: ask.id, state: 'ended' },
      { type: 'nomination-ask-ended' as const, hubId: ask.hubId, subjectId: ask.id },
    )
  },
  save: async (tx, { id, ...data }) => {
    await tx.nominationAsk.update({ where: { id }, data })
  },
})
