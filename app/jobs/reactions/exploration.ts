import type { ExplorationEvent } from '~/domain/exploration/events'
import { afterQuietHours } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { enqueue } from '~/platform/queue'
import { advice } from '../advice'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { matchHub, matchOnePerson } from './matching'

/** A letter to whoever explores, if they are an adult; never by night. */
const tell = (
  { id, hubId, subjectId: learnerId }: { id: string; hubId: string; subjectId: string },
  letter: 'returned' | 'cleared',
) =>
  enqueue(
    mail,
    'tell-explorer',
    { hubId, learnerId, letter, because: id },
    { delayUntil: afterQuietHours(clock.now()) },
  )

export const exploration: Reactions<ExplorationEvent> = {
  // the cycle: the subject is the learner
  'cycle-begun': () => [],
  'cycle-superseded': fact => [matchOnePerson(fact, 'gate')],
  'cycle-advanced': () => [],
  // whoever reads it is told by the clock, once a day
  'cycle-submitted': () => [],
  'cycle-returned': fact => [tell(fact, 'returned')],
  'cycle-cleared': fact => [matchOnePerson(fact, 'gate'), tell(fact, 'cleared')],
  'cycle-reopened': fact => [matchOnePerson(fact, 'gate')],
  'cycle-paused': fact => [matchOnePerson(fact, 'gate')],
  'cycle-resumed': fact => [matchOnePerson(fact, 'gate')],
  'express-referred': fact => [matchOnePerson(fact, 'gate')],
  'express-ended': fact => [matchOnePerson(fact, 'gate')],
  // the work
  'thought-saved': () => [],
  'thought-removed': () => [],
  'thought-kept': () => [],
  'thoughts-seen': () => [],
  'listened-together': () => [],
  'discussion-recorded': () => [],
  'canvas-changed': () => [],
  'criteria-changed': fact => [matchOnePerson(fact, 'criteria')],
  'counts-adjusted': () => [],
  'adjustment-ended': () => [],
  'profiling-switched': fact => [matchOnePerson(fact, 'gate')],
  'exploring-started': ({ hubId, subjectId: learnerId }) => [enqueue(advice, 'tie-exploring', { hubId, learnerId })],
  // what staff and hub set
  'thought-given-on': ({ id, hubId, to }) => [
    enqueue(mail, 'tell-safeguarding-lead', { hubId, personId: to, because: id }),
  ],
  'copy-seen': () => [],
  'matching-switched': fact => [matchHub(fact)],
  'safeguarding-lead-named': () => [],
  'hub-counts-changed': () => [],
}
