import { afterQuietHours } from '~/domain/matching'
import type { MatchingEvent } from '~/domain/matching/events'
import type { MatchCause } from '~/domain/matching/vocabulary'
import { clock } from '~/platform/clock'
import { enqueue } from '~/platform/queue'
import { feeds } from '../feeds'
import { mail } from '../mail'
import { matching as queue } from '../matching'
import type { Reactions } from '../registry'

/** A match for one person; many facts in a row ask for it once. */
export const matchOnePerson = (
  { hubId, subjectId: learnerId }: { hubId: string; subjectId: string },
  cause: MatchCause,
) => enqueue(queue, 'match-learner', { hubId, learnerId, cause }, { dedupe: `match-${learnerId}-${cause}` })

const send = ({ hubId, subjectId: learnerId }: { hubId: string; subjectId: string }) =>
  enqueue(queue, 'send-suggestions', { hubId, learnerId }, { dedupe: `send-${learnerId}` })

/** What an adviser has let go is told at once, within the one letter a week. */
const digest = ({ hubId, subjectId: learnerId }: { hubId: string; subjectId: string }) =>
  enqueue(
    mail,
    'send-suggestion-digest',
    { hubId, learnerId },
    { delayUntil: afterQuietHours(clock.now()), dedupe: `digest-${learnerId}` },
  )

/** New opportunities are looked at together, an hour after the last of them. */
const anHour = 3_600_000
export const matchHub = ({ hubId }: { hubId: string }) =>
  enqueue(
    queue,
    'match-hub',
    { hubId },
    { delayUntil: new Date(clock.now().getTime() + anHour), dedupe: `match-hub-${hubId}` },
  )

const readFeed = ({ hubId, subjectId: feedId }: { hubId: string; subjectId: string }, pressed = false) =>
  // What an owner presses is never dropped for one by the clock, which would refuse what they take as it is.
  enqueue(feeds, 'read-feed', { hubId, feedId, pressed }, { dedupe: `read-feed-${pressed ? 'pressed-' : ''}${feedId}` })

export const matching: Reactions<MatchingEvent> = {
  // opportunities
  'opportunity-saved': () => [],
  'opportunity-checked': () => [],
  'opportunity-sent-back': () => [],
  'opportunity-live': fact => [matchHub(fact)],
  'opportunity-changed': () => [],
  'opportunity-filled': () => [],
  'opportunity-reopened': fact => [matchHub(fact)],
  'opportunity-expired': () => [],
  'opportunity-withdrawn': () => [],
  // what is brought
  'feed-saved': fact => (fact.anew ? [readFeed(fact)] : []),
  'feed-paused': () => [],
  'feed-resumed': fact => [readFeed(fact)],
  'feed-ended': () => [],
  'feed-asked': fact => [readFeed(fact, true)],
  'feed-trusted': () => [],
  'feed-read': fact => (fact.news === false ? [] : [matchHub(fact)]),
  'feed-failed': ({ hubId, subjectId: feedId, readingId, tell }) =>
    tell ? [enqueue(mail, 'tell-of-feed', { hubId, feedId, because: readingId })] : [],
  'reading-brought': () => [],
  'reading-applied': () => [],
  'reading-discarded': () => [],
  'reading-undone': () => [],
  'brought-opened': fact => [matchHub(fact)],
  // matching and suggestions: the subject is the learner
  'learner-matched': fact => [send(fact)],
  'suggestions-sent': () => [],
  'suggestions-released': fact => [digest(fact)],
  'suggestions-held': () => [],
  'suggestions-ended': () => [],
  'suggestion-opened': () => [],
  'suggestion-saved': () => [],
  'suggestion-dismissed': fact => [matchOnePerson(fact, 'settled')],
  'suggestion-acted': fact => [matchOnePerson(fact, 'settled')],
  'suggestions-shuffled': fact => [matchOnePerson(fact, 'shuffle')],
  'constraints-said': fact => [matchOnePerson(fact, 'criteria')],
  // places
  'place-asked': () => [],
  'place-taken': () => [],
  'place-refused': () => [],
}
