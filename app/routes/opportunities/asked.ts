import { nothingAsked, type OpportunitySearch, opportunityLifecycle, orders } from '~/domain/matching'
import { highestLevel, opportunityKinds } from '~/domain/matching/forms'

const typed = (value: string | null, most: number) =>
  (value ?? '').replaceAll('\u0000', '').trim().slice(0, most).toWellFormed()

/** A whole number in a range, or nothing. */
const numberIn = (value: string | null, least: number, most: number): number | null => {
  const number = Number(value || Number.NaN)
  return Number.isInteger(number) && number >= least && number <= most ? number : null
}

/** What an address asks of the list; whatever is odd is left out. */
export const searchIn = ({ searchParams: asked }: URL): OpportunitySearch => {
  const words = typed(asked.get('q'), 100)
  return {
    words,
    anyWord: asked.get('any') === 'yes',
    kind: opportunityKinds.find(kind => kind === asked.get('kind')) ?? '',
    sector: /^[a-z-]{1,40}$/.exec(asked.get('sector') ?? '')?.[0] ?? '',
    district: typed(asked.get('district'), 40),
    miles: numberIn(asked.get('miles'), 1, 500),
    year: numberIn(asked.get('year'), 0, 15),
    remote: asked.get('remote') === 'yes',
    hours: numberIn(asked.get('hours'), 1, 60),
    level: numberIn(asked.get('level'), 0, highestLevel),
    free: asked.get('cost') === 'nothing',
    months: numberIn(asked.get('months'), 1, 24),
    state: opportunityLifecycle.states.find(state => state === asked.get('state')) ?? '',
    own: asked.get('own') === 'yes',
    order: orders.find(order => order === asked.get('order')) ?? (words ? 'fit' : nothingAsked.order),
    page: Math.floor(Math.max(1, Math.min(1000, Number(asked.get('page')) || 1))),
  }
}
