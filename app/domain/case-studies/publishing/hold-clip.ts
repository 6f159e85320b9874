import { wears } from '../../kernel/actor'
import { accept, refuse } from '../../kernel/decision'
import { clipLifecycle } from '../editing/clip'
import { storyCommand } from '../editing/story-command'
import { clipOf, type WholeStory, withClip } from '../editing/whole-story'

type OneClip = { contributionId: string; question: number }
const staff = ['coordinator', 'editor', 'safeguarding-lead'] as const

const one = (name: string, move: 'hold' | 'release', type: 'clip-held' | 'clip-released') =>
  storyCommand({
    name,
    allow: (actor, { contribution }: WholeStory) =>
      actor.hubId === contribution.hubId && staff.some(role => wears(actor, role)),
    decide: ({ story }, { question }: OneClip, at) => {
      const clip = clipOf(story, question)
      const state = clip && clipLifecycle.step(clip.state, move)
      if (!clip || !state) return refuse('wrong-state')
      return accept(withClip(story, { ...clip, state, updatedAt: at }), {
        ...{ type, hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id },
      })
    },
  })

/** One clip is not heard for now; the rest of the story is. */
export const holdClip = one('case-studies.hold-clip', 'hold', 'clip-held')

/** The clip is heard again. */
export const releaseClip = one('case-studies.release-clip', 'release', 'clip-released')
