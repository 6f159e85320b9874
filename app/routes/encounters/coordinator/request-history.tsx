import type { HubRequest } from '~/domain/encounters'
import { dateInWords, timeInWords } from '~/text/when'
import type { Happening } from '~/ui/timeline'
import { useLanguage, useWords } from '~/ui/words'

/** What has happened, newest first, each in a sentence. */
export const useHistory = (history: HubRequest['history']): Happening[] => {
  const { coordinator } = useWords()
  const language = useLanguage()
  const sentences: Record<
    string,
    ((happened: Parameters<(typeof coordinator.happened)['task-done']>[0]) => string) | undefined
  > = coordinator.happened
  return history.toReversed().map(({ type, at, by, name, ...fact }) => {
    const who = by === 'you' ? coordinator.who.you : (name ?? coordinator.who[by])
    return {
      title: sentences[type]?.({ who, ...fact }) ?? type,
      at: at.toISOString(),
      when: `${dateInWords(language, at)}, ${timeInWords(at)}`,
    }
  })
}
