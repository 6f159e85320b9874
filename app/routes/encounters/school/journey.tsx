import type { RequestState, SchoolRequest } from '~/domain/encounters'
import { dateInWords, dayInWords } from '~/text/when'
import { Steps } from '~/ui/steps'
import { useLanguage, useWords } from '~/ui/words'

const places = ['asked', 'checked', 'employers', 'confirmed', 'day', 'evaluated'] as const

/** At which step of the way each state stands; the steps before it are done. An end has none. */
const at: Partial<Record<RequestState, (typeof places)[number]>> = {
  submitted: 'checked',
  triaged: 'employers',
  routing: 'employers',
  offered: 'employers',
  unfilled: 'employers',
  'cancelled-by-employer': 'employers',
  accepted: 'confirmed',
  rescheduled: 'confirmed',
  confirmed: 'day',
  delivered: 'evaluated',
}

const isOver = (state: RequestState) => state === 'evaluated' || state === 'closed'

/** Whether there is a way to draw: a request that ended early has none. */
export const hasJourney = (state: RequestState): boolean => at[state] !== undefined || isOver(state)

/** The way from asking to how it went, and where this request is on it. */
export const Journey = ({ request }: { request: SchoolRequest }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const now = at[request.state]
  const done = isOver(request.state) ? places.length : now ? places.indexOf(now) : 0

  const whenOf = (place: (typeof places)[number]) => {
    if (place === 'asked') return request.submittedAt && dateInWords(language, request.submittedAt)
    if (place === 'employers') return requests.list.fewOf(request.asked.yes, request.seats)
    if (place === 'day') return request.startsAt && dayInWords(language, request.startsAt)
    return null
  }
  return (
    <Steps
      steps={places.map((place, index) => ({
        title: requests.journey[place],
        state: index < done ? 'done' : index === done ? 'now' : 'next',
        when: whenOf(place),
      }))}
    />
  )
}
