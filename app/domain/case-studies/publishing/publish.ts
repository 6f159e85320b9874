import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { mayMove } from '../contribution/policy'
import { cutHash } from '../editing/cut'
import { notReady } from '../editing/ready'
import { scanNames } from '../editing/scan-names'
import { saveStory, standingClips, type WholeStory, wholeStory } from '../editing/whole-story'
import { consentHolds } from './consent-holds'
import { clipsMoved, moved } from './steps'

type Named = { contributionId: string }
type ToPublish = { story: WholeStory; workedOnIt: boolean }

/** What somebody does who makes the recording or the cut. Whoever did any of it does not publish it. */
const recordistsWork = [
  'interview-scheduled',
  'answer-given',
  'take-added',
  'contribution-recorded',
  'contribution-recorded-partly',
  'clip-worded',
  'edit-asked',
  'edit-settled',
  'contribution-sent-for-review',
]

export type NoPublish =
  | 'wrong-state'
  | 'no-clips'
  | 'recorded-it'
  | 'nominated-it'
  | 'consent-needed'
  | 'names-open'
  | 'people-open'
  | 'employer-flags-open'
  | 'clips-not-ready'
  | 'cut-changed'

/** Why somebody may not publish it now; null when they may. */
export const noPublish = ({ story, workedOnIt }: ToPublish, personId: string, at: Date): NoPublish | null => {
  const { contribution } = story
  if (!moved(contribution, 'publish', at)) return 'wrong-state'
  if (contribution.recordistId === personId || workedOnIt) return 'recorded-it'
  if (story.nominatorId === personId) return 'nominated-it'
  if (!consentHolds(contribution, at)) return 'consent-needed'
  if (standingClips(story).length === 0) return 'no-clips'
  const lacks = new Set(notReady(story).flatMap(clip => clip.lacks))
  if (lacks.has('names')) return 'names-open'
  if (lacks.has('people')) return 'people-open'
  if (story.employerFlags.some(({ state }) => state === 'open')) return 'employer-flags-open'
  if (lacks.size > 0) return 'clips-not-ready'
  return cutHash(story.clips) === contribution.approvedCut ? null : 'cut-changed'
}

/** Decisions about a name that change what is heard; to let one stand, or to say that it is none, changes nothing. */
const cutsWords = ['masked', 'cut']

/** Did this person record it or work on its cut? The ledger says. */
export const workedOn = async (tx: Tx, contributionId: string, personId: string): Promise<boolean> => {
  const named = { type: { in: ['name-flag-settled', 'person-settled'] } }
  const found = await tx.fact.count({
    where: {
      ...{ subjectId: contributionId, by: personId },
      OR: [
        { type: { in: recordistsWork } },
        ...cutsWords.map(decision => ({ ...named, payload: { path: ['decision'], equals: decision } })),
      ],
    },
  })
  return found > 0
}

const publish = command({
  name: 'case-studies.publish-story',
  load: async (tx: Tx, { contributionId }: Named, actor): Promise<ToPublish | null> => {
    const story = await wholeStory(tx, contributionId, true)
    return story && { story, workedOnIt: await workedOn(tx, contributionId, actor.personId) }
  },
  allow: (actor, { story }) => mayMove(actor, 'publish', story.contribution),
  decide: (found, _input, at, actor) => {
    const { story } = found
    const why = noPublish(found, actor.personId, at)
    const next = moved(story.contribution, 'publish', at)
    if (why || !next) return refuse(why ?? 'wrong-state')
    return accept(
      {
        ...story,
        contribution: { ...next, publishedAt: at, publishedBy: actor.personId },
        clips: clipsMoved(story.clips, 'publish', at),
        // Who was taken out is known by name to nobody from now on; that somebody agreed is kept.
        mentions: story.mentions.filter(({ state }) => state === 'agreed'),
      },
      { type: 'contribution-published' as const, hubId: next.hubId, subjectId: next.id },
    )
  },
  save: async (tx, next, { story }) => {
    await saveStory(tx, next, story)
    const deleteAfter = dateOf(addDays(next.contribution.publishedAt ?? new Date(0), clocks.rawFootage))
    await tx.media.updateMany({
      where: { contributionId: next.contribution.id, kind: 'original', state: { not: 'gone' }, deleteAfter: null },
      data: { deleteAfter },
    })
  },
})

/** An editor who neither recorded nor named it lets it be heard. Names learned since approval are looked for first. */
export const publishStory = async (actor: Actor, input: Named) => {
  await scanNames(actor, input)
  return publish(actor, input)
}
