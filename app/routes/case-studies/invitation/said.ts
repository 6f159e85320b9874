import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'

/** What came of a form of the invitation, in the reader's language. */
export const useResult = () => {
  const { story } = useWords()
  return useSaid(story.invitation.errors)
}

/** The same of the consent. */
export const useConsentResult = () => {
  const { story } = useWords()
  return useSaid(story.consent.errors)
}
