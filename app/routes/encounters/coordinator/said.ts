import { useWords } from '~/ui/words'
import { useSaid } from '../said'

/** What came of a form of the hub's, in the reader's language. */
export const useResult = () => {
  const { coordinator, requests } = useWords()
  return useSaid({ ...requests.errors, ...coordinator.errors }, Object.values(coordinator.refusals))
}
