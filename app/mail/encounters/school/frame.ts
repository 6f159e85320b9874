import type { Invitation, SchoolLetter } from '~/domain/encounters'
import { config } from '~/platform/config'
import { type Block, button, facts, heading, list, paragraph } from '~/platform/mail'
import type { Language, Words } from '~/text'
import { dayInWords, listInWords, timesInWords } from '~/text/when'

/** What each letter to a school is written with. `approachId` and `encounterId` say which employer it is about. */
export type SchoolWords = {
  words: Words
  language: Language
  approachId?: string | undefined
  encounterId?: string | undefined
}

export type WrittenLetter = {
  subject: string
  blocks: Block[]
  /** How the entry in the reader's calendar stands after this letter. */
  calendar?: Invitation['status']
}

/** One letter to a school. Null when there is nothing to say any more. */
export type SchoolLetterText = (letter: SchoolLetter, said: SchoolWords) => WrittenLetter | null

export const requestPage = ({ id }: SchoolLetter, page = ''): string => `${config.publicUrl}/requests/${id}${page}`

/** "Talk, 9A and 9B". */
export const whatIn = ({ kind, groups }: SchoolLetter, { words, language }: SchoolWords): string => {
  const kinds: Record<string, string> = words.encounters.kinds
  const names = listInWords(
    language,
    groups.map(({ name }) => name),
  )
  return words.schoolLetters.what(kinds[kind] ?? kind, names)
}

export const employersIn = ({ meetings }: SchoolLetter, { language }: SchoolWords): string =>
  listInWords(
    language,
    meetings.map(({ employer }) => employer),
  )

/** When the meeting is, or nothing while that is open. */
export const whenIn = ({ startsAt, endsAt }: SchoolLetter, { language }: SchoolWords): string =>
  startsAt && endsAt ? timesInWords(language, startsAt, endsAt) : ''

export const dayIn = ({ startsAt }: SchoolLetter, { language }: SchoolWords): string =>
  startsAt ? dayInWords(language, startsAt) : ''

/** Bad news or good first, then what is next, then the one way on. */
export const body = (
  letter: SchoolLetter,
  said: SchoolWords,
  {
    title,
    text,
    items = [],
    next,
    way,
  }: {
    title: string
    text: readonly string[]
    items?: readonly string[]
    next: string
    way?: { label: string; page: string }
  },
): Block[] => {
  const { facts: terms, see, next: nextTitle } = said.words.schoolLetters
  return [
    heading(title),
    ...text.filter(Boolean).map(paragraph),
    ...(items.length > 0 ? [list(...items)] : []),
    facts(
      [terms.what, whatIn(letter, said)],
      [terms.when, whenIn(letter, said)],
      [terms.employers, employersIn(letter, said)],
      [terms.why, letter.purpose],
    ),
    paragraph(`${nextTitle}: ${next}`),
    button(way?.label ?? see, requestPage(letter, way?.page)),
  ]
}
