import { cy } from './cy'
import { en, type Words } from './en'

export type { Words }

/** The languages the product speaks; the first is the one it falls back to. */
export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

const bundles: Record<Language, Words> = { en, cy }

/** Is this one of our languages? */
export const isLanguage = (value: unknown): value is Language => languages.some(language => language === value)

/** All the words of one language. */
export const wordsFor = (language: Language): Words => bundles[language]

/** The locale by which dates and numbers are written in a language. */
export const localeOf = (language: Language): string => (language === 'cy' ? 'cy-GB' : 'en-GB')
