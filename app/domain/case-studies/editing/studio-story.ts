import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { contributionLifecycle } from '../contribution/contribution'
import { isContributor, mayMove, worksOnContributions } from '../contribution/policy'
import { noPublish, workedOn } from '../publishing/publish'
import { cuesOf } from './cut'
import { isUnsettled } from './people/mention'
import { notReady } from './ready'
import { type Clip, type WholeStory, wholeStory } from './whole-story'

/** May the viewer see the desk's side of it? */
export const seesStudio = (viewer: Actor, { hubId }: { hubId: string }): boolean =>
  viewer.hubId === hubId && worksOnContributions(viewer)

/** One clip in a list. */
export const clipLine = (story: WholeStory, clip: Clip) => ({
  ...{ question: clip.question, form: clip.form, state: clip.state, status: clip.status },
  durationMs: clip.durationMs,
  words: clip.transcript.trim() === '' ? 0 : clip.transcript.trim().split(/\s+/).length,
  captioned: clip.form === 'text' || cuesOf(clip).length > 0,
  openNames: story.flags.filter(({ answerId, state }) => answerId === clip.id && state === 'open').length,
  openPeople: story.mentions.filter(one => one.answerId === clip.id && isUnsettled(one, clip, story.edits)).length,
  edits: story.edits
    .filter(({ answerId, state }) => answerId === clip.id && state === 'asked')
    .map(({ askedBy }) => askedBy),
})

/** One story on the desk: its clips in question order, what is still missing, and what can be done with it. */
export const studioStory = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const story = await wholeStory(tx, contributionId, false)
    if (!story || !seesStudio(viewer, story.contribution) || isContributor(viewer, story.contribution)) return null
    const { contribution } = story
    const contributor = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    const comments = await tx.clipComment.groupBy({
      by: ['answerId'],
      _count: true,
      where: { answer: { contributionId } },
    })
    const recordist = contribution.recordistId
      ? await tx.person.findUnique({ where: { id: contribution.recordistId }, select: { name: true } })
      : null
    const found = { story, workedOnIt: await workedOn(tx, contributionId, viewer.personId) }
    const at = clock.now()
    return {
      ...{
        id: contribution.id,
        state: contribution.state,
        since: contribution.stateSince,
        reason: contribution.reason,
      },
      ...{ role: contribution.role, shownAs: contribution.shownAs, language: contribution.language },
      ...{ approvedAt: contribution.approvedAt, publishedAt: contribution.publishedAt },
      name: contributor?.name ?? contribution.shownAs,
      /** Only the side that stopped it lets it be heard again, or takes it back to edit. */
      stoppedByContributor: contribution.suspendedBy?.startsWith('link.') ?? false,
      recordist: recordist?.name ?? null,
      clips: story.clips.map(clip => ({
        ...clipLine(story, clip),
        comments: comments.find(({ answerId }) => answerId === clip.id)?._count ?? 0,
      })),
      missing: notReady(story),
      employerFlags: story.employerFlags,
      /** Names an editor let stand, with the reason. */
      kept: story.flags
        .filter(({ state }) => state === 'kept')
        .map(flag => ({
          ...{ found: flag.found, reason: flag.reason ?? '' },
          question: story.clips.find(({ id }) => id === flag.answerId)?.question ?? 0,
        })),
      moves: contributionLifecycle.movesFrom(contribution.state).filter(move => mayMove(viewer, move, contribution)),
      noPublish: mayMove(viewer, 'publish', contribution) ? noPublish(found, viewer.personId, at) : null,
      records: wears(viewer, 'recordist'),
      at,
    }
  })

export type StudioStoryView = NonNullable<Awaited<ReturnType<typeof studioStory>>>
