import { providerSorts } from '~/domain/network'
import { providerCourses } from '~/domain/network/forms'
import { oneOf, sortIn } from '../directory-filters'
import { pageOf, searched } from '../list-address'

/** What the list of providers is asked, from its address. */
export const providersAsked = (query: URLSearchParams) => ({
  search: searched(query, 'search'),
  course: oneOf(query, 'course', providerCourses),
  town: searched(query, 'town'),
  approved: oneOf(query, 'approved', ['yes', 'no'] as const),
  sort: sortIn(query, providerSorts),
  down: query.get('down') === 'true',
  page: pageOf(query),
})
