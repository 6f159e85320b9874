import { facts } from './facts'
import { form } from './form'
import { how } from './how'
import { list } from './list'
import { page } from './page'
import { suggestions } from './suggestions'

/** Words for opportunities and for what is suggested to whom. */
export const matching = {
  ...facts,
  ...list,
  ...page,
  ...form,
  ...suggestions,
  ...how,
}
