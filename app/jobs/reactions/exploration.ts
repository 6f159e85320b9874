import type { ExplorationEvent } from '~/domain/exploration/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { matchHub, matchOnePerson } from './matching'

export const exploration: Reactions<ExplorationEvent> = {
  // the cycle: the subject is the learner
  'cycle-begun': () => [],
  'cycle-superseded': fact => [matchOnePerson(fact, 'gate')],
  'cycle-advanced': () => [],
  'cycle-submitted': () => [],
  'cycle-returned': () => [],
  'cycle-cleared': fact => [matchOnePerson(fact, 'gate')],
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
  'exploring-started': () => [],
  // what staff and hub set
  'thought-given-on': ({ id, hubId, to }) => [
    enqueue(mail, 'tell-safeguarding-lead', { hubId, personId: to, because: id }),
  ],
  'copy-seen': () => [],
  'matching-switched': fact => [matchHub(fact)],
  'safeguarding-lead-named': () => [],
  'hub-counts-changed': () => [],
}
