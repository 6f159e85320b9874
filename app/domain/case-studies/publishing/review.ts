import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { contributionLifecycle, tellingStates } from '../contribution/contribution'
import { isContributor, mayMove } from '../contribution/policy'
import type { Contribution } from '../contribution/store'
import { clipView } from '../editing/clip-view'
import { cutHash } from '../editing/cut'
import { notReady } from '../editing/ready'
import { isInEdit } from '../editing/story-command'
import { clipLine } from '../editing/studio-story'
import { standingClips, type WholeStory, wholeStory } from '../editing/whole-story'
import { toAnswerAgain } from '../recording/again'
import { classesHeard } from './classes-heard'
import { consentHolds, heardBy } from './consent-holds'
import { receiptOf } from './receipt'
import { sideStopped } from './rework'

const shownStates = [
  'recorded',
  'recorded-partial',
  'in-edit',
  'contributor-review',
  'approved',
  'published',
  'consent-due',
  'unpublished',
  'suspended',
  'withdrawn',
]

const idOfLink = (viewer: Actor): string => viewer.personId.replace(/^link\./, '')

const own = async (viewer: Actor, tx: Parameters<Parameters<typeof transact>[1]>[0]): Promise<WholeStory | null> => {
  const story = await wholeStory(tx, idOfLink(viewer), false)
  return story && isContributor(viewer, story.contribution) ? story : null
}

const ownStop = (viewer: Actor, contribution: Contribution): boolean =>
  contribution.state !== 'suspended' || sideStopped(viewer, contribution)

const standing = (viewer: Actor, story: WholeStory) => {
  const { contribution } = story
  return {
    ...{ id: contribution.id, state: contribution.state, reason: contribution.reason, scopes: contribution.scopes },
    ...{
      approvedAt: contribution.approvedAt,
      publishedAt: contribution.publishedAt,
      withdrawnAt: contribution.withdrawnAt,
    },
    inEdit: isInEdit(contribution.state),
    heardBy: heardBy(contribution),
    moves: contributionLifecycle
      .movesFrom(contribution.state)
      .filter(move => mayMove(viewer, move, contribution))
      // What the hub has stopped, the hub lets go on.
      .filter(move => !['lift', 'ask-for-changes'].includes(move) || ownStop(viewer, contribution)),
  }
}

/** The cut as its contributor sees it: clip by clip, with what waits for an answer. */
export const reviewOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    const story = await own(viewer, tx)
    if (!story || !shownStates.includes(story.contribution.state)) return null
    return {
      ...standing(viewer, story),
      clips: standingClips(story).map(clip => clipLine(story, clip)),
      removed: story.clips.filter(({ state }) => state === 'removed').map(({ question }) => question),
      waiting: story.edits.filter(({ state, askedBy }) => state === 'asked' && askedBy === 'recordist').length,
      unanswered: story.edits.filter(({ state, askedBy }) => state === 'asked' && askedBy === 'contributor').length,
      cut: cutHash(story.clips),
      ready: notReady(story).length === 0,
      consent: consentHolds(story.contribution, clock.now()),
      again: await toAnswerAgain(tx, story.contribution),
      classes: await classesHeard(
        tx,
        standingClips(story).map(({ id }) => id),
      ),
    }
  })

export type Review = NonNullable<Awaited<ReturnType<typeof reviewOf>>>

/** One clip as its contributor sees it. */
export const reviewClip = (viewer: Actor, question: number) =>
  transact(viewer, async tx => {
    const story = await own(viewer, tx)
    const clip = story && shownStates.includes(story.contribution.state) ? await clipView(tx, story, question) : null
    return story && clip ? { ...standing(viewer, story), clip } : null
  })

export type ReviewClip = NonNullable<Awaited<ReturnType<typeof reviewClip>>>

/** Where a single answer can be taken out: in the cut, or among the answers while there is no cut yet. */
const whereOneClip = (state: string): 'review' | 'tell' | null => {
  if (shownStates.includes(state)) return 'review'
  return (tellingStates as readonly string[]).includes(state) ? 'tell' : null
}

/** What withdrawing would mean, or what it has meant. */
export const withdrawalOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    const story = await own(viewer, tx)
    return (
      story && {
        ...standing(viewer, story),
        oneClip: whereOneClip(story.contribution.state),
        receipt: await receiptOf(tx, story),
      }
    )
  })
