import type { Tx } from '~/platform/db'
import { isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, daysBetween, startOfDay } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { lockNamed, saveNamed } from './named-row'

type Which = { contributionId: string }

/** The nominee has not answered: reminded on the fifth and the tenth day, once each, and not both at a time. */
export const remindNominee = command({
  name: 'case-studies.remind-nominee',
  load: (tx, input: Which) => lockNamed(tx, input),
  allow: actor => isSystem(actor, 'clock'),
  decide: ({ contribution, contributor }, _input, at) => {
    if (contribution.state !== 'invited' || !contributor) return refuse('wrong-state')
    const passed = daysBetween(contribution.stateSince, at)
    const day = clocks.remind.findLast(one => passed >= one)
    if (!day || contributor.reminded.includes(day)) return refuse('not-yet')
    return accept(
      { contribution, contributor: { ...contributor, reminded: [...contributor.reminded, day] } },
      { type: 'contribution-reminded' as const, hubId: contribution.hubId, subjectId: contribution.id, day },
    )
  },
  save: saveNamed,
})

/** Three weeks without an answer: the invitation lapses. The nominee may still ask for a fresh letter. */
export const lapse = command({
  name: 'case-studies.lapse',
  load: (tx, input: Which) => lockNamed(tx, input),
  allow: (actor, { contribution }) => mayMove(actor, 'lapse', contribution),
  decide: ({ contribution }, _input, at) => {
    const state = contributionLifecycle.step(contribution.state, 'lapse')
    if (!state) return refuse('wrong-state')
    if (daysBetween(contribution.stateSince, at) < clocks.lapse) return refuse('not-yet')
    const expiresOn = dateOf(addDays(at, clocks.ended))
    return accept(
      { contribution: { ...contribution, state, stateSince: at, expiresOn }, contributor: null },
      { type: 'contribution-lapsed' as const, hubId: contribution.hubId, subjectId: contribution.id },
    )
  },
  save: saveNamed,
})

/** When somebody last told something, or consented to. */
export const lastTold = async (tx: Tx, contribution: { id: string; stateSince: Date }): Promise<Date> => {
  const answer = await tx.answer.findFirst({
    where: { contributionId: contribution.id },
    orderBy: { updatedAt: 'desc' },
    select: { updatedAt: true },
  })
  return answer && answer.updatedAt > contribution.stateSince ? answer.updatedAt : contribution.stateSince
}

/** Consented, and nothing told for half a year. */
export const abandonSilent = command({
  name: 'case-studies.abandon-silent',
  load: async (tx, input: Which) => {
    const named = await lockNamed(tx, input)
    return named && { ...named, told: await lastTold(tx, named.contribution) }
  },
  allow: (actor, { contribution }) => isSystem(actor, 'clock') && mayMove(actor, 'abandon', contribution),
  decide: ({ contribution, told }, _input, at) => {
    const state = contributionLifecycle.step(contribution.state, 'abandon')
    if (!state || contribution.state !== 'consented') return refuse('wrong-state')
    if (told > startOfDay(addDays(at, -clocks.abandon))) return refuse('not-yet')
    const about = { hubId: contribution.hubId, subjectId: contribution.id }
    const expiresOn = dateOf(addDays(at, clocks.ended))
    return accept(
      {
        contribution: { ...contribution, state, stateSince: at, expiresOn, reasonCode: 'silent' },
        contributor: null,
      },
      { type: 'contribution-abandoned' as const, ...about, reason: 'silent' },
    )
  },
  save: saveNamed,
})
