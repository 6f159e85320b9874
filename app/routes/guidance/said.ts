import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

/** What came of a form of this area, in the reader's language; refusals stand beside the times. */
export const useGuidanceSaid = () => {
  const { errors, refusals } = useWords().guidance
  return useSaid(errors, Object.values(refusals))
}
