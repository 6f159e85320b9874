import { acceptApproach, confirmRequest, readBriefAsEmployer, readBriefAsSchool } from '~/domain/encounters'
import { dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { anActor, given } from '../support/factories/encounters'
import { atOnce } from './at-once'
import { type Drill, sized } from './drill'

const presses = 8

/** A request an employer said yes to, the brief read by both: everything but the press of the button. */
const readyToConfirm = async () => {
  const asked = await given.asked()
  const { hub, institution, employer, request, approach } = asked
  const leader = anActor(hub.id, { role: 'careers-leader', at: institution.id })
  const answering = anActor(hub.id, { role: 'employer-admin', at: employer.id })
  const yes = await acceptApproach(answering, { approachId: approach.id, choice: `date-${request.dates[0]?.id}` })
  if (!yes.ok) throw new Error(`The employer could not say yes: ${yes.why}.`)
  const read = [
    await readBriefAsSchool(leader, { requestId: request.id }),
    await readBriefAsEmployer(answering, { encounterId: yes.value.encounterId }),
  ]
  if (read.some(({ ok }) => !ok)) throw new Error('The brief could not be read.')
  return { hubId: hub.id, requestId: request.id, leader }
}

/** A careers leader presses "confirm" many times at once: it is confirmed once, told once, and nobody sees an error. */
export const doubleConfirm: Drill = async scale => {
  const rounds = sized(16, scale)
  const figures = { requests: rounds, presses: rounds * presses, answered: 0, confirmed: 0, facts: 0, sequences: 0 }
  for (let round = 0; round < rounds; round++) {
    const { hubId, requestId, leader } = await readyToConfirm()
    const checklist = {
      requestId,
      supervision: 'escorted' as const,
      supervisor: 'Head of Year 10',
      identityCheckBy: 'Reception',
      employerAssured: true as const,
      assuranceOn: dayOf(clock.now()),
    }
    const outcomes = await atOnce(Array.from({ length: presses }), () => confirmRequest(leader, checklist))
    const [request, encounters, facts] = await transact({ personId: '', hubId }, async tx => [
      await tx.encounterRequest.findUniqueOrThrow({ where: { id: requestId } }),
      await tx.encounter.findMany({ where: { requestId } }),
      await tx.fact.count({ where: { subjectId: requestId, type: 'request-confirmed' } }),
    ])
    figures.answered += outcomes.filter(({ ok }) => ok).length
    if (request.state === 'confirmed') figures.confirmed++
    figures.facts += facts
    // One step of the calendar's sequence for each encounter: a second would be a second invitation.
    figures.sequences += encounters.reduce((sum, { sequence }) => sum + sequence, 0)
  }
  return {
    name: 'double-confirm',
    figures,
    target: 'one confirmation a request, every press answered',
    holds:
      figures.answered === figures.presses &&
      [figures.confirmed, figures.facts, figures.sequences].every(count => count === rounds),
  }
}
