import type { Words } from '../../en'
import { columns } from './columns'
import { erase } from './erase'
import { facts } from './facts'
import { held } from './held'
import { page } from './page'
import { values } from './values'

/** Yr hyn a gedwir am bobl: y dudalen gyhoeddus, eich tudalen eich hun, a sut i gael eich anghofio. */
export const privacy: Words['privacy'] = {
  ...held,
  ...columns,
  ...facts,
  ...values,
  ...page,
  ...erase,
}
