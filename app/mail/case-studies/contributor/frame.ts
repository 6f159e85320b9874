import type { ContributorLetter } from '~/domain/case-studies'
import type { Block } from '~/platform/mail'
import type { Language, Words } from '~/text'

/** What each letter to a contributor is written with. */
export type Said = { words: Words; language: Language }

/** One letter to a contributor: what its subject says and what it is made of. Null when there is nothing to say any more. */
export type ContributorLetterText = (
  letter: ContributorLetter,
  said: Said,
) => { subject: string; blocks: Block[] } | null

/** The contributor's own pages: a page below the letter's link. */
export const storyLink = ({ link }: ContributorLetter, page = ''): string => (page ? `${link}/${page}` : link)
