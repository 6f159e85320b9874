import type { Words } from '../../en'
import { asks } from './asks'
import { desk } from './desk'
import { letters } from './letters'
import { offers } from './offers'

/** Geiriau i gyflogwyr: beth a ofynnir iddynt, beth maent yn ei gynnig, beth ddaeth ohono. */
export const employers: Words['employers'] = {
  ...asks,
  ...offers,
  ...desk,
  ...letters,
}
