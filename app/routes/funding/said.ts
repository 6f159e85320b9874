import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

/** What came of the form, in the reader's language. */
export const useResult = () => useSaid(useWords().funding.errors)

/** Pence as pounds, in English and Welsh alike: "£9,535.00". */
export const pounds = (pence: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(pence / 100)

/** Whole pounds, where there are no pence: "£38,140". */
export const wholePounds = (pence: number): string => pounds(pence).replace(/\.00$/, '')
