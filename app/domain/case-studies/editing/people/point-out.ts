import { randomUUID } from 'node:crypto'
import { accept, refuse } from '../../../kernel/decision'
import { isContributor } from '../../contribution/policy'
import { decidesNames, sideOf } from '../sides'
import { isInEdit, storyCommand } from '../story-command'
import { clipOf } from '../whole-story'
import type { Mention } from './mention'
import { placesOf } from './mention'

type PointOut = { contributionId: string; question: number; named: string }

/** Most people who may be pointed out in one clip. */
const most = 60

const same = (one: string, other: string): boolean => one.toLocaleLowerCase() === other.toLocaleLowerCase()

/**
 * Somebody else is named in a clip: whoever knows says so. A first name is enough, or who they are to the contributor. A
 * name that stands in the words is found there; anybody else waits for a decision all the same.
 */
export const pointOutPerson = storyCommand({
  name: 'case-studies.point-out-person',
  allow: (actor, { contribution }) => decidesNames(actor, contribution) || isContributor(actor, contribution),
  decide: ({ story }, { question, named }: PointOut, at, actor) => {
    const clip = clipOf(story, question)
    const side = sideOf(actor, story.contribution)
    if (!clip || !side || !isInEdit(story.contribution.state)) return refuse('wrong-state')
    const own = story.mentions.filter(({ answerId }) => answerId === clip.id)
    if (own.some(one => same(one.named, named))) return refuse('pointed-out-already')
    if (own.length >= most) return refuse('too-many-people')
    const mention: Mention = {
      ...{ id: randomUUID(), hubId: clip.hubId, contributionId: clip.contributionId, answerId: clip.id },
      ...{ named, passage: placesOf(clip.transcript, named).length > 0 ? named : '', side, state: 'open' },
      ...{ decidedBy: null, decidedAt: null, createdAt: at },
    }
    return accept(
      { ...story, mentions: [...story.mentions, mention] },
      {
        ...{ type: 'person-pointed-out' as const, hubId: clip.hubId, subjectId: clip.contributionId },
        ...{ answerId: clip.id, side },
      },
    )
  },
})
