import { redirect } from '@remix-run/node'
import { keepChoice, languageChosen } from '~/shell'
import { isLanguage } from '~/text'

/**
 * Opens a contributor's page in the language their letters are in, unless the reader has chosen one. Marked in the
 * address, so that a browser that keeps nothing is not sent round for ever.
 */
export const inOwnLanguage = (request: Request, language: string): void => {
  const url = new URL(request.url)
  if (!isLanguage(language) || language === 'en' || url.searchParams.has('language')) return
  if (languageChosen(request.headers.get('cookie'))) return
  url.searchParams.set('language', language)
  throw redirect(url.pathname + url.search, { headers: { 'set-cookie': keepChoice('language', language) } })
}
