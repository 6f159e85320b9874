/**
 * Versions of the words that are consented to, with SHA-256 of them in each language; a test holds them to the words
 * really shown. Who changes the words adds a version here, and leaves the earlier ones as they are.
 */
export const consentTexts: { readonly [version: string]: { since: string; hashes: { en: string; cy: string } } } = {
  '1': {
    since: '2026-11-22',
    hashes: {
      en: '85c43d554d38032be8d4382512fcb87366ee3bf625596cfadc1d86d2ee35cc28',
      cy: '39b780188952c135788fe09ed85b529e1485244a76bfbab1569ceb8dd769c316',
    },
  },
}

/** The version that is shown now. */
export const consentVersion = '1'
