import { heardStates } from '../contribution/contribution'
import { aliveStates } from './composition'

/** One ask of an employer, with the states of those who were named for it. */
export type AskWithNamed = { employer: string; state: string; named: readonly string[] }

export type EmployerOutcome = {
  employer: string
  asked: number
  answered: number
  declined: number
  named: number
  /** Of those named: on the way to being heard, and heard. */
  coming: number
  heard: number
}

const heard: readonly string[] = heardStates
const alive: readonly string[] = aliveStates.filter(state => !heard.includes(state))

/**
 * What came of asks for people, employer by employer in the order of their names: for the hub's coordinators alone. Who
 * said no is in no figure by itself, and nothing of it is shown to an employer.
 */
export const outcomesByEmployer = (asks: readonly AskWithNamed[]): EmployerOutcome[] => {
  const by = new Map<string, EmployerOutcome>()
  for (const { employer, state, named } of asks) {
    const so = by.get(employer) ?? { employer, asked: 0, answered: 0, declined: 0, named: 0, coming: 0, heard: 0 }
    by.set(employer, {
      employer,
      asked: so.asked + 1,
      answered: so.answered + (state === 'answered' ? 1 : 0),
      declined: so.declined + (state === 'declined' ? 1 : 0),
      named: so.named + named.length,
      coming: so.coming + named.filter(one => one === 'nominated' || alive.includes(one)).length,
      heard: so.heard + named.filter(one => heard.includes(one)).length,
    })
  }
  return [...by.values()].sort((one, other) => one.employer.localeCompare(other.employer))
}
