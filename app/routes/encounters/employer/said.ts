import { useWords } from '~/ui/words'
import { useSaid } from '../said'

/** What came of a form of the employer's, in the reader's language. */
export const useResult = () => {
  const { employers, requests } = useWords()
  return useSaid(
    { ...requests.errors, ...employers.errors },
    { ...employers.ask.refusals, ...employers.offers.refusals },
  )
}
