import type { EmployerLetter, Invitation } from '~/domain/encounters'
import { config } from '~/platform/config'
import type { Block } from '~/platform/mail'
import type { Language, Words } from '~/text'

/** What each letter to an employer is written with. */
export type EmployerWords = { words: Words; language: Language }

/** One letter to an employer: what its subject says and what it is made of. Null when there is nothing to say any more. */
export type EmployerLetterText = (
  letter: EmployerLetter,
  said: EmployerWords,
) => {
  subject: string
  blocks: Block[]
  /** How the entry in the reader's calendar stands after this letter. */
  calendar?: Invitation['status']
} | null

/** The page of the ask, opened by the letter's own link. */
export const askLink = ({ token }: EmployerLetter): string => `${config.publicUrl}/answer/${token}`

/** A kind in words. */
export const kindIn = (words: Words, kind: string): string => {
  const kinds: Record<string, string> = words.encounters.kinds
  return kinds[kind] ?? kind
}
