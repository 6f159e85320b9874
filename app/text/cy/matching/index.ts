import type { Words } from '../../en'
import { facts } from './facts'
import { form } from './form'
import { how } from './how'
import { list } from './list'
import { page } from './page'
import { suggestions } from './suggestions'

export const matching: Words['matching'] = {
  ...facts,
  ...list,
  ...page,
  ...form,
  ...suggestions,
  ...how,
}
