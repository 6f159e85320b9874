import { createContext, type ReactNode, useContext } from 'react'
import { type Language, type Words, wordsFor } from '~/text'

const Spoken = createContext<Language>('en')

/** Says which language everything inside it speaks. The root renders one around the page. */
export const WordsProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <Spoken.Provider value={language}>{children}</Spoken.Provider>
)

/** The language of the page being drawn. */
export const useLanguage = (): Language => useContext(Spoken)

/** The words of the page's language: `const { ui } = useWords()`. */
export const useWords = (): Words => wordsFor(useLanguage())
