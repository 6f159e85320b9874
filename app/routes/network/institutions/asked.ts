import { institutionSorts } from '~/domain/network'
import { institutionKinds, institutionStatuses, phases } from '~/domain/network/forms'
import { oneOf, sortIn } from '../directory-filters'
import { pageOf, searched } from '../list-address'

/** What the list of institutions is asked, from its address. */
export const institutionsAsked = (query: URLSearchParams) => ({
  search: searched(query, 'search'),
  kind: oneOf(query, 'kind', institutionKinds),
  phase: oneOf(query, 'phase', phases),
  status: oneOf(query, 'status', ['here', ...institutionStatuses]),
  town: searched(query, 'town'),
  sort: sortIn(query, institutionSorts),
  down: query.get('down') === 'true',
  page: pageOf(query),
})
