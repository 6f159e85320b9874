import { useWords } from '~/ui/words'
import { useSaid } from '../said'

/** What came of a form of the school's, in the reader's language. */
export const useResult = () => {
  const { requests } = useWords()
  return useSaid(requests.errors, Object.values(requests.refusals))
}
