import type { OfferToTell, RequestToTell } from '~/domain/encounters'
import { config } from '~/platform/config'
import { type Block, button, heading, list, paragraph } from '~/platform/mail'
import type { Language, Words } from '~/text'
import { dayInWords, listInWords } from '~/text/when'

export type Said = { words: Words; language: Language }
type Written = { subject: string; blocks: Block[] }

/** Letters about a request, each while it is in the states the letter speaks of. */
const told = {
  'new-request': ['submitted'],
  unfilled: ['unfilled'],
  lost: ['cancelled-by-employer', 'routing', 'offered'],
  'not-come': ['no-show'],
} as const
export type ToCoordinators = keyof typeof told

const what = ({ kind, yearGroups, learners }: RequestToTell, { words, language }: Said) => {
  const kinds: Record<string, string> = words.encounters.kinds
  const years = words.coordinator.board.years(listInWords(language, yearGroups.map(String)))
  return `${kinds[kind] ?? kind}, ${years}, ${words.coordinator.board.learners(learners)}`
}

/** A letter to coordinators about one request; null once it has moved on and there is nothing to see to. */
export const aboutRequest = (name: ToCoordinators, request: RequestToTell, said: Said): Written | null => {
  const states: readonly string[] = told[name]
  if (!states.includes(request.state)) return null
  const words = said.words.coordinator
  const letter = words.letters[name]
  const subject = letter.subject(request.school)
  const help = name === 'unfilled' ? request.help.map(({ key, employers }) => words.help[key](employers)) : []
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(`${what(request, said)}.`),
      ...(request.day ? [paragraph(words.letters.day(dayInWords(said.language, request.day)))] : []),
      paragraph(letter.text),
      ...(help.length > 0 ? [list(...help)] : []),
      button(letter.way, `${config.publicUrl}/board/${request.id}${name === 'new-request' ? '/triage' : ''}`),
    ],
  }
}

/** A letter to coordinators about an offer that waits to be checked. */
export const aboutOffer = ({ id, title, kind, employer }: OfferToTell, { words }: Said): Written => {
  const letter = words.coordinator.letters['new-offer']
  const kinds: Record<string, string> = words.encounters.kinds
  const subject = letter.subject(employer)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(`${title}: ${kinds[kind] ?? kind}.`),
      paragraph(letter.text),
      button(letter.way, `${config.publicUrl}/offers/${id}`),
    ],
  }
}
