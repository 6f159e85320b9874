import { addDays, addWorkingDays, type Day } from '../kernel/working-days'

/** School days after the day within which both sides say how it went (domain reference 3.5). */
export const evaluationDays = 10

/** Who has to act for a request to go on. `careers-leader` is one of the school's staff alone, `school` any of them. */
export type Turn = 'school' | 'careers-leader' | 'hub' | 'employers' | 'nobody'

export type NextStep = { turn: Turn; step: string; by: Date | Day | null }

/** What is looked at to say what happens next. */
export type Standing = {
  state: string
  startsAt: Date | null
  endsAt: Date | null
  deliveredAt: Date | null
  briefReadAt: Date | null
  /** When the open wave ends. */
  answersBy: Date | null
  /** Encounters that were not called off. */
  encounters: readonly {
    state: string
    briefReadAt: Date | null
    proposedBy: string | null
    /** Whether the school has said how it went. */
    evaluated: boolean
  }[]
}

const says = <const S extends string>(turn: Turn, step: S, by: Date | Day | null = null) => ({ turn, step, by })

const ofAccepted = ({ briefReadAt, encounters, startsAt }: Standing) => {
  if (!briefReadAt) return says('school', 'read-brief', startsAt)
  if (encounters.some(one => !one.briefReadAt)) return says('employers', 'employer-reads-brief', startsAt)
  return says('careers-leader', 'confirm', startsAt)
}

const ofDelivered = ({ encounters, deliveredAt }: Standing) => {
  const by = deliveredAt && addWorkingDays(deliveredAt, evaluationDays)
  return encounters.some(one => one.state === 'delivered' && !one.evaluated)
    ? says('school', 'evaluate', by)
    : says('employers', 'employer-evaluates', by)
}

/** A wave ends when a day begins: the day before is the last to answer on. */
export const lastDayBefore = (end: Date): Day => addDays(end, -1)

/** What happens next to a request, whose turn it is and by when. */
export const nextStep = (standing: Standing, at: Date) => {
  const { state, startsAt, endsAt, answersBy, encounters } = standing
  switch (state) {
    case 'draft':
      return says('school', 'finish')
    case 'submitted':
      return says('hub', 'hub-checks')
    case 'triaged':
      return says('hub', 'hub-routes')
    case 'routing':
      return says('hub', 'hub-asks')
    case 'offered':
      return says('employers', 'employers-answer', answersBy && lastDayBefore(answersBy))
    case 'unfilled':
      return says('hub', 'hub-helps')
    case 'cancelled-by-employer':
      return says('hub', 'hub-finds-another')
    case 'accepted':
      return ofAccepted(standing)
    case 'rescheduled':
      return encounters.some(({ proposedBy }) => proposedBy === 'employer')
        ? says('careers-leader', 'answer-date')
        : says('employers', 'employers-answer-date')
    case 'confirmed':
      return endsAt && endsAt <= at ? says('school', 'take-attendance', endsAt) : says('nobody', 'meet', startsAt)
    case 'delivered':
      return ofDelivered(standing)
    case 'evaluated':
      return says('nobody', 'closes')
    default:
      return says('nobody', 'over')
  }
}

/** Every next step there is, for the words. */
export type Step = ReturnType<typeof nextStep>['step']

/** Is it the turn of this member of the school's staff? */
export const isMyTurn = ({ turn }: { turn: Turn }, leads: boolean): boolean =>
  turn === 'school' || (turn === 'careers-leader' && leads)
