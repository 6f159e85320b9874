import { acceptApproach } from '~/domain/encounters'
import { transact } from '~/platform/db'
import { anActor, given } from '../support/factories/encounters'
import { atOnce } from './at-once'
import { type Drill, sized } from './drill'

const seats = 3

/** Many employers say yes at once to one request with three seats: three get in, the rest are told it is filled. */
export const acceptRace: Drill = async scale => {
  const racers = sized(64, scale)
  const asked = await given.asked({ request: { seats } })
  const { hub, request } = asked
  const { waveId } = asked.approach
  const others = Array.from({ length: racers - 1 })
  const rivals = await atOnce(
    others,
    async () => {
      const employer = await given.employer(hub.id)
      const offer = await given.offer(hub.id, employer.id)
      return { employer, approach: await given.approach(request, offer, { waveId }) }
    },
    8,
  )

  const choice = `date-${request.dates[0]?.id}`
  const answers = await atOnce([{ employer: asked.employer, approach: asked.approach }, ...rivals], one =>
    acceptApproach(anActor(hub.id, { role: 'employer-admin', at: one.employer.id }), {
      approachId: one.approach.id,
      choice,
    }),
  )

  const [stored, encounters, filled] = await transact({ personId: '', hubId: hub.id }, async tx => [
    await tx.encounterRequest.findUniqueOrThrow({ where: { id: request.id } }),
    await tx.encounter.count({ where: { requestId: request.id } }),
    await tx.fact.count({ where: { subjectId: request.id, type: 'request-accepted' } }),
  ])
  const accepted = answers.filter(({ ok }) => ok).length
  const told = answers.filter(answer => !answer.ok && answer.why === 'filled').length
  const taken = Math.min(seats, racers)
  return {
    name: 'accept-race',
    figures: { acceptances: racers, accepted, 'told it is filled': told, encounters, 'seats left': stored.seatsLeft },
    target: `${taken} accepted on ${seats} seats, all others told`,
    holds:
      accepted === taken &&
      told === racers - taken &&
      encounters === taken &&
      stored.seatsLeft === seats - taken &&
      filled === (taken === seats ? 1 : 0),
  }
}
