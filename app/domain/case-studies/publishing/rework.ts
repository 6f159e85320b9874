import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { accept, refuse } from '../../kernel/decision'
import { isContributor, mayMove } from '../contribution/policy'
import type { Contribution } from '../contribution/store'
import { cutBecomesTake } from '../editing/stand-in'
import { storyCommand } from '../editing/story-command'
import { type Clip, standingClips, type WholeStory } from '../editing/whole-story'
import type { CaseStudyEvent } from '../events'
import { backInEdit, moved } from './steps'

/** Did the side that stopped it ask? The contributor takes back to edit what they stopped, the hub's people what they did. */
export const sideStopped = (actor: Actor, contribution: Contribution): boolean =>
  (contribution.suspendedBy?.startsWith('link.') ?? false) === isContributor(actor, contribution)

/** Clips of which the recording as it came has gone by its clock: what is heard of them is all there is. */
const onlyAsHeard = (story: WholeStory): Clip[] =>
  standingClips(story).filter(({ id }) => story.takes[id]?.asItCame === false)

/** Says of each clip that what is heard of it becomes its take. */
export const cutsBecomeTakes = (story: WholeStory): CaseStudyEvent[] =>
  onlyAsHeard(story).map(({ id, hubId, contributionId }) => ({
    ...{ type: 'cut-became-take' as const, hubId, subjectId: contributionId, answerId: id },
  }))

/**
 * The recordings of a story that was heard can be cut again: they stay while it is in edit, and where one has gone, the
 * best file made of it becomes the take, whole.
 */
export const takesBack = async (tx: Tx, { contribution }: WholeStory, before: WholeStory): Promise<void> => {
  if (before.contribution.state !== 'suspended') return
  await tx.media.updateMany({
    where: { contributionId: contribution.id, kind: 'original', state: { not: 'gone' } },
    data: { deleteAfter: null },
  })
  for (const { id } of onlyAsHeard(before)) await cutBecomesTake(tx, id)
}

/** Editor, coordinator or safeguarding lead take a stopped story back to edit, with a reason that the contributor reads. */
export const reworkStory = storyCommand({
  name: 'case-studies.rework-story',
  allow: (actor, { contribution }) => mayMove(actor, 'rework', contribution),
  decide: ({ story }, { reason }: { contributionId: string; reason: string }, at, actor) => {
    const next = moved(story.contribution, 'rework', at)
    if (!next) return refuse('wrong-state')
    if (!sideStopped(actor, story.contribution)) return refuse('other-side')
    return accept(
      backInEdit(story, { ...next, reason }, at),
      { type: 'contribution-reworked' as const, hubId: next.hubId, subjectId: next.id },
      ...cutsBecomeTakes(story),
    )
  },
  also: takesBack,
})
