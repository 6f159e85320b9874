import { type OpportunitySearch, opportunityLifecycle, orders } from '~/domain/matching'
import { opportunityKinds } from '~/domain/matching/forms'

const typed = (value: string | null, most: number) => (value ?? '').replaceAll('\u0000', '').trim().slice(0, most)

/** What an address asks of the list; whatever is odd is left out. */
export const searchIn = ({ searchParams: asked }: URL): OpportunitySearch => {
  const year = Number(asked.get('year') || Number.NaN)
  return {
    words: typed(asked.get('q'), 100).toWellFormed(),
    kind: opportunityKinds.find(kind => kind === asked.get('kind')) ?? '',
    sector: /^[a-z-]{1,40}$/.exec(asked.get('sector') ?? '')?.[0] ?? '',
    district: typed(asked.get('district'), 40).toWellFormed(),
    year: Number.isInteger(year) && year >= 0 && year <= 15 ? year : null,
    remote: asked.get('remote') === 'yes',
    state: opportunityLifecycle.states.find(state => state === asked.get('state')) ?? '',
    order: orders.find(order => order === asked.get('order')) ?? 'closing',
    page: Math.floor(Math.max(1, Math.min(1000, Number(asked.get('page')) || 1))),
  }
}
