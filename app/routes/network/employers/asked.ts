import { sectors } from '~/domain/kernel/sectors'
import { employerSorts } from '~/domain/network'
import { sizeBands } from '~/domain/network/forms'
import { oneOf, sortIn } from '../directory-filters'
import { pageOf, searched } from '../list-address'

/** What the list of employers is asked, from its address; `offers` is for the encounters to answer. */
export const employersAsked = (query: URLSearchParams) => ({
  search: searched(query, 'search'),
  sector: oneOf(query, 'sector', sectors),
  size: oneOf(query, 'size', sizeBands),
  town: searched(query, 'town'),
  paused: oneOf(query, 'paused', ['paused', 'taking'] as const),
  offers: oneOf(query, 'offers', ['yes', 'no'] as const),
  sort: sortIn(query, employerSorts),
  down: query.get('down') === 'true',
  page: pageOf(query),
})
