import type { Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { type Side, sideOf } from './sides'
import { clipOf, wholeStory } from './whole-story'

type Comment = { contributionId: string; question: number; words: string }

const quietStates: readonly string[] = ['withdrawn', 'abandoned']

/** Contributor, recordist and editor say something to each other about a clip. */
export const commentOnClip = command({
  name: 'case-studies.comment-on-clip',
  load: (tx: Tx, { contributionId }: Comment) => wholeStory(tx, contributionId, true),
  allow: (actor, { contribution }) => sideOf(actor, contribution) !== null,
  decide: (story, { question, words }, at, actor) => {
    const clip = clipOf(story, question)
    if (!clip || quietStates.includes(story.contribution.state)) return refuse('wrong-state')
    const side: Side = sideOf(actor, story.contribution) ?? 'recordist'
    return accept(
      { hubId: clip.hubId, answerId: clip.id, side, words, at },
      {
        ...{ type: 'clip-commented' as const, hubId: clip.hubId, subjectId: clip.contributionId },
        ...{ answerId: clip.id, side },
      },
    )
  },
  save: async (tx, comment) => {
    await tx.clipComment.create({ data: comment })
  },
})
