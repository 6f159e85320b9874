import { createContext, type ReactNode, useContext } from 'react'
import { isLanguage, type Language } from '~/text'
import { type Theme, themes } from '~/ui/footer'
import { WordsProvider } from '~/ui/words'

/** What stands outside React's page and yet is known inside it: language and colours of `<html>`, nonce of the request. */
export type Shell = { language: Language; theme: Theme; nonce: string }

const Surroundings = createContext<Shell>({ language: 'en', theme: 'system', nonce: '' })

export const useShell = (): Shell => useContext(Surroundings)

export const ShellProvider = ({ shell, children }: { shell: Shell; children: ReactNode }) => (
  <Surroundings.Provider value={shell}>
    <WordsProvider language={shell.language}>{children}</WordsProvider>
  </Surroundings.Provider>
)

const cookieIn = (header: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(header)?.[1]

const isTheme = (value: unknown): value is Theme => themes.some(theme => theme === value)

/** The language chosen in this browser, if one was. */
export const languageChosen = (cookies: string | null | undefined): Language | null => {
  const language = cookieIn(cookies ?? '', 'language')
  return isLanguage(language) ? language : null
}

/** The reader's choices, kept in two plain cookies: `language` and `theme`. */
export const choicesIn = (cookies: string | null | undefined): Pick<Shell, 'language' | 'theme'> => {
  const theme = cookieIn(cookies ?? '', 'theme')
  return { language: languageChosen(cookies) ?? 'en', theme: isTheme(theme) ? theme : 'system' }
}

/** The language of a page, as the root's data gives it. */
export const languageIn = (rootData: unknown): Language => {
  const language = (rootData as { language?: unknown } | null | undefined)?.language
  return isLanguage(language) ? language : 'en'
}

/** The header that keeps one of the reader's choices for a year. */
export const keepChoice = (name: 'language' | 'theme', value: string): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax`

/** The same, read in the browser from the page that is there. */
export const shellOfDocument = (): Shell => {
  const { lang, classList } = document.documentElement
  const theme = themes.find(one => classList.contains(`theme-${one}`)) ?? 'system'
  return { language: isLanguage(lang) ? lang : 'en', theme, nonce: '' }
}
