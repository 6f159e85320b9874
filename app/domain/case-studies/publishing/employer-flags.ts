import type { Tx } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import type { Contribution } from '../contribution/store'
import { storyCommand } from '../editing/story-command'
import { standingClips, type WholeStory, wholeStory } from '../editing/whole-story'

export const employerFlagKinds = ['naming', 'confidential'] as const

/** Is this somebody who answers for the employer the contributor works for? */
export const speaksForEmployer = (
  actor: Actor,
  { hubId, employerId }: Pick<Contribution, 'hubId' | 'employerId'>,
): boolean => actor.hubId === hubId && employerId !== null && wears(actor, 'employer-admin', employerId)

/** The last day on which an employer may say that it is named. */
export const flagUntil = ({ approvedAt }: Pick<Contribution, 'approvedAt'>): string | null =>
  approvedAt && addDays(approvedAt, clocks.employerFlag)

export const mayStillFlag = (contribution: Contribution, at: Date): boolean => {
  const until = flagUntil(contribution)
  return ['approved', 'published'].includes(contribution.state) && until !== null && dayOf(at) <= until
}

type Raise = { contributionId: string; question: number; kind: (typeof employerFlagKinds)[number]; words: string }

/** An employer says that an answer may name it or tell what is confidential. It is heard and answered; it forbids nothing. */
export const raiseEmployerFlag = command({
  name: 'case-studies.raise-employer-flag',
  load: (tx: Tx, { contributionId }: Raise) => wholeStory(tx, contributionId, true),
  allow: (actor, { contribution }) => speaksForEmployer(actor, contribution),
  decide: (story: WholeStory, { question, kind, words }, at, actor) => {
    const { contribution } = story
    if (!mayStillFlag(contribution, at)) return refuse('too-late')
    if (!standingClips(story).some(clip => clip.question === question)) return refuse('no-such-answer')
    if (story.employerFlags.some(flag => flag.question === question && flag.kind === kind && flag.state === 'open'))
      return refuse('raised-already')
    const { hubId, id: contributionId } = contribution
    const flag = { hubId, contributionId, question, kind, words, raisedBy: actor.personId, raisedAt: at }
    return accept(flag, { type: 'employer-flag-raised' as const, hubId, subjectId: contributionId, question })
  },
  save: async (tx, flag) => {
    await tx.employerFlag.create({ data: flag })
  },
})

type Settle = { contributionId: string; employerFlagId: string; outcome: 'changed' | 'left'; answer: string }

/** The recordist answers an employer's flag: something was changed, or it stays and why. */
export const settleEmployerFlag = storyCommand({
  name: 'case-studies.settle-employer-flag',
  allow: (actor, { contribution }) => actor.hubId === contribution.hubId && wears(actor, 'recordist'),
  decide: ({ story }, { employerFlagId, outcome, answer }: Settle, at, actor) => {
    const flag = story.employerFlags.find(({ id }) => id === employerFlagId)
    if (!flag) return refuse('not-found')
    if (flag.state !== 'open') return refuse('wrong-state')
    const settled = { ...flag, state: outcome, answer, settledAt: at, settledBy: actor.personId }
    return accept(
      { ...story, employerFlags: story.employerFlags.map(one => (one === flag ? settled : one)) },
      { type: 'employer-flag-settled' as const, hubId: flag.hubId, subjectId: flag.contributionId, flagId: flag.id },
    )
  },
})
