import { useWords } from '~/ui/words'
import { useSaid } from '../said'

/** What came of a form of the employer's, in the reader's language. */
export const useResult = () => {
  const { employers, requests } = useWords()
  const refused = [employers.ask.refusals, employers.offers.refusals].flatMap(said => Object.values(said))
  return useSaid({ ...requests.errors, ...employers.errors }, refused)
}
