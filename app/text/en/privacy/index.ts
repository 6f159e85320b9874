import { columns } from './columns'
import { erase } from './erase'
import { facts } from './facts'
import { held } from './held'
import { page } from './page'
import { values } from './values'

/** What is held of people: the public page, what one's own page says, and how to be forgotten. Keys are the register's. */
export const privacy = {
  ...held,
  ...columns,
  ...facts,
  ...values,
  ...page,
  ...erase,
}
