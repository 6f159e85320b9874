import { isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { lockNamed, saveNamed } from '../nominating/named-row'

type Which = { contributionId: string }

/** Sixty days before consent ends a working life falls due. It is still heard. */
export const fallDue = command({
  name: 'case-studies.fall-due',
  load: (tx, input: Which) => lockNamed(tx, input),
  allow: (actor, { contribution }) => mayMove(actor, 'fall-due', contribution),
  decide: ({ contribution }, _input, at) => {
    const state = contributionLifecycle.step(contribution.state, 'fall-due')
    if (!state) return refuse('wrong-state')
    const { consentEndsOn } = contribution
    if (!consentEndsOn || consentEndsOn > dateOf(addDays(at, clocks.renew[0]))) return refuse('not-yet')
    const about = { hubId: contribution.hubId, subjectId: contribution.id }
    return accept(
      { contribution: { ...contribution, state, stateSince: at }, contributor: null },
      { type: 'contribution-consent-due' as const, ...about },
    )
  },
  save: saveNamed,
})

/** Consent has ended and nobody answered: it is heard no more, and nothing is deleted. */
export const unpublish = command({
  name: 'case-studies.unpublish',
  load: (tx, input: Which) => lockNamed(tx, input),
  allow: (actor, { contribution }) => mayMove(actor, 'unpublish', contribution),
  decide: ({ contribution }, _input, at) => {
    const state = contributionLifecycle.step(contribution.state, 'unpublish')
    if (!state) return refuse('wrong-state')
    const { consentEndsOn } = contribution
    if (consentEndsOn && consentEndsOn >= dateOf(dayOf(at))) return refuse('not-yet')
    const about = { hubId: contribution.hubId, subjectId: contribution.id }
    return accept(
      { contribution: { ...contribution, state, stateSince: at }, contributor: null },
      { type: 'contribution-unpublished' as const, ...about },
    )
  },
  save: saveNamed,
})

/** The contributor is asked to look at their consent again: after two years, and 60, 30 and 7 days before it ends. */
export const askToReview = command({
  name: 'case-studies.ask-to-review',
  load: (tx, input: Which & { day: number }) => lockNamed(tx, input),
  allow: actor => isSystem(actor, 'clock'),
  decide: ({ contribution, contributor }, { day }) => {
    if (!['published', 'consent-due'].includes(contribution.state)) return refuse('wrong-state')
    if (!contributor || contributor.reminded.includes(day)) return refuse('asked-already')
    return accept(
      { contribution, contributor: { ...contributor, reminded: [...contributor.reminded, day] } },
      { type: 'consent-review-asked' as const, hubId: contribution.hubId, subjectId: contribution.id, day },
    )
  },
  save: saveNamed,
})
