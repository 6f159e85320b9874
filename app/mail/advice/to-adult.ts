import type { AdultLetterName, AdviceLetter } from '~/domain/advice'
import { config } from '~/platform/config'
import { type Block, button, facts, heading, paragraph, small } from '~/platform/mail'
import { type Language, wordsFor } from '~/text'
import { dateInWords, dayInWords } from '~/text/when'

type Said = ReturnType<typeof wordsFor>['adviceLetters']['adult']['texts']

const textOf = (
  name: AdultLetterName,
  { adviser, holdUntil }: AdviceLetter,
  language: Language,
  said: Said,
): string => {
  if (name === 'allocated') return said.allocated(adviser?.name ?? '', adviser?.employer ?? '')
  if (name === 'held') return said.held(holdUntil ? dateInWords(language, holdUntil) : '')
  return said[name]
}

/** A letter to the adult: the reference and the way to their page, and nothing that tells another reader what it is about. */
export const toAdult = (
  name: AdultLetterName,
  letter: AdviceLetter,
  language: Language,
): { subject: string; blocks: Block[] } => {
  const { adviceLetters, advice } = wordsFor(language)
  const said = adviceLetters.adult
  const subject = said.subject(letter.hub.name)
  const { promise } = letter
  const promises = name === 'received' || name === 'reopened' || name === 'allocated'
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.hello(letter.name)),
      paragraph(textOf(name, letter, language, said.texts)),
      ...(promise && promises ? [paragraph(advice.promise[promise.what](dayInWords(language, promise.by)))] : []),
      facts([said.reference, letter.reference]),
      button(said.open, `${config.publicUrl}/my-advice/${letter.token}`),
      small(said.foot(letter.hub.name)),
    ],
  }
}
