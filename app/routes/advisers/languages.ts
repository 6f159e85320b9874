import type { AdviserLanguage } from '~/domain/advisers/forms'
import { listInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

/** Languages by their names in the reader's language. */
export const useLanguageNames = () => {
  const { languages } = useWords().advisers
  const language = useLanguage()
  const named: { readonly [code: string]: string } = languages
  return (codes: readonly (AdviserLanguage | string)[]): string =>
    listInWords(
      language,
      codes.map(code => named[code] ?? code),
    )
}
