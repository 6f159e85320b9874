import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { mayActForEmployer } from './policy'
import { lockAgreed } from './step-back'
import { encounters } from './store'

/** The employer has read what the school wants learners to take away: its half of "purpose shared" (benchmark 5). */
export const readBriefAsEmployer = command({
  name: 'encounters.read-brief-as-employer',
  load: (tx: Tx, { encounterId }: { encounterId: string }) => lockAgreed(tx, encounterId),
  allow: (actor, { encounter }) => mayActForEmployer(actor, encounter),
  decide: ({ encounter, request }, _input, at) => {
    if (encounter.state !== 'agreed' && encounter.state !== 'confirmed') return refuse('no-longer-needed')
    if (encounter.briefReadAt) return accept(encounter)
    return accept(
      { ...encounter, briefReadAt: at },
      {
        type: 'brief-read' as const,
        hubId: request.hubId,
        subjectId: request.id,
        encounterId: encounter.id,
        side: 'employer' as const,
      },
    )
  },
  save: encounters.save,
})
