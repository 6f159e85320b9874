import type { NetworkEvent } from '~/domain/network/events'
import { enqueue, type JobRequest } from '~/platform/queue'
import { imports } from '../imports'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { studio } from '../studio'
import { upkeep } from '../upkeep'

/** A letter someone has let go again; its key says which. Those that are tried again by themselves are not let go. */
const letterAgain = (hubId: string, key: string): JobRequest[] => {
  const [kind, invitationId = ''] = key.split('.')
  return kind === 'invitation' ? [enqueue(mail, 'send-invitation', { hubId, invitationId })] : []
}

/** The hub knows a name it did not know, of an organisation or of somebody's address: stories may say it. */
const lookForNames = ({ hubId }: { hubId: string }): JobRequest[] =>
  hubId ? [enqueue(studio, 'look-for-names', { hubId }, { dedupe: `look-for-names-${hubId}` })] : []

export const network: Reactions<NetworkEvent> = {
  'sign-in-asked': ({ subjectId }) => [enqueue(mail, 'send-sign-in', { signInId: subjectId })],
  'signed-in': () => [],
  'hub-entered': () => [],
  'sessions-ended': () => [],
  'set-up-link-made': () => [],
  'hub-set-up': () => [],
  'hub-settings-changed': () => [],
  'person-invited': ({ hubId, subjectId }) => [enqueue(mail, 'send-invitation', { hubId, invitationId: subjectId })],
  'invitation-sent-again': ({ hubId, subjectId }) => [
    enqueue(mail, 'send-invitation', { hubId, invitationId: subjectId }),
  ],
  'invitation-withdrawn': () => [],
  'invitation-accepted': lookForNames,
  'membership-began': lookForNames,
  'membership-ended': () => [],
  'person-changed': () => [],
  'idle-warned': ({ hubId, subjectId }) => [enqueue(mail, 'send-idle-warning', { hubId, personId: subjectId })],
  'person-forgotten': () => [],
  'fact-replayed': () => [],
  'letter-released': ({ hubId, letter }) => letterAgain(hubId, letter),
  'job-retried': ({ queue, jobId }) => [enqueue(upkeep, 'try-job-again', { queue, jobId })],
  // files
  'import-uploaded': ({ hubId, subjectId, taskId }) =>
    taskId ? [enqueue(imports, 'check-import', { hubId, importId: subjectId, taskId })] : [],
  'import-checked': () => [],
  'import-failed': () => [],
  'import-choice-made': () => [],
  'import-approved': ({ hubId, subjectId, taskId }) =>
    taskId ? [enqueue(imports, 'apply-import', { hubId, importId: subjectId, taskId })] : [],
  'import-applied': lookForNames,
  'import-given-up': () => [],
  'import-discarded': () => [],
  // the directory
  'institution-added': lookForNames,
  'institution-changed': lookForNames,
  'institution-closed': () => [],
  'cohorts-changed': () => [],
  'employer-added': lookForNames,
  'employer-joined': lookForNames,
  'employer-changed': lookForNames,
  'employer-paused': () => [],
  'employer-resumed': () => [],
  'site-saved': () => [],
  'site-removed': () => [],
  'provider-added': lookForNames,
  'provider-changed': lookForNames,
}
