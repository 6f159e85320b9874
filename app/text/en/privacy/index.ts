import { columns } from './columns'
import { erase } from './erase'
import { held } from './held'
import { page } from './page'

/** What is held of people: the public page, what one's own page says, and how to be forgotten. Keys are the register's. */
export const privacy = {
  ...held,
  ...columns,
  ...page,
  ...erase,
}
