import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'

/** What came of a form about naming people, in the reader's language. */
export const useResult = () => {
  const { nominating } = useWords()
  return useSaid(nominating.errors)
}
