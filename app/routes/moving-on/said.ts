import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

/** What came of a form of this area, in the reader's language. */
export const useResult = () => {
  const { errors, refusals } = useWords().movingOn
  return useSaid(errors, Object.values(refusals))
}
