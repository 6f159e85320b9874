import type { ConfirmationLetter, NominationAskLetter, NominatorLetter } from '~/domain/case-studies'
import { config } from '~/platform/config'
import { type Block, button, heading, list, paragraph, small } from '~/platform/mail'
import type { Language, Words } from '~/text'
import { dayInWords } from '~/text/when'

export type Said = { words: Words; language: Language }
type Written = { subject: string; blocks: Block[] }

/** A nomination is not taken further: thanks, a polite reason, the way on. */
export const notTaken = ({ to, nominee, reasonCode }: NominatorLetter, { words }: Said): Written => {
  const { letters } = words.nominating
  const said = letters.notTaken
  const reasons: { [code: string]: string } = said.reasons
  const subject = said.subject(nominee)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(letters.hello(to.name)),
      paragraph(said.text),
      paragraph(reasons[reasonCode] ?? said.reasons.other),
      paragraph(said.next),
      button(said.button, `${config.publicUrl}/nominations/new`),
    ],
  }
}

/** What is wanted, each as a line. */
export const wantedLines = (
  { soc, leaving, sectors, districts }: NominationAskLetter['wanted'],
  { nominating, encounters }: Words,
): string[] => {
  const from = (codes: readonly string[], words: { [code: string]: string }) => codes.map(code => words[code] ?? code)
  return [
    ...from(leaving, nominating.leaving),
    ...from(soc, nominating.majorGroups),
    ...from(sectors, encounters.sectors),
    ...districts,
  ]
}

/** The hub asks an employer for people it lacks. */
export const askForPeople = (letter: NominationAskLetter, { words, language }: Said): Written => {
  const said = words.nominating.letters.ask
  const address = `${config.publicUrl}/nominations`
  return {
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(said.hello(letter.employer)),
      paragraph(said.text),
      list(...wantedLines(letter.wanted, words)),
      ...(letter.module ? [paragraph(said.module(letter.module))] : []),
      ...(letter.note ? [paragraph(letter.note)] : []),
      paragraph(said.who),
      button(said.button, `${address}/new?ask=${letter.askId}`),
      small(said.until(dayInWords(language, letter.until)), { label: said.decline, href: address }),
    ],
  }
}

/** Does whom a colleague named work with them? Asked of the employer's admins before anybody is written to. */
export const confirm = (letter: ConfirmationLetter, reader: { name: string }, { words }: Said): Written => {
  const { letters } = words.nominating
  const said = letters.confirm
  const subject = said.subject(letter.nominee)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(letters.hello(reader.name)),
      paragraph(said.text(letter.by, letter.nominee, letter.employer)),
      paragraph(said.free),
      button(said.button, `${config.publicUrl}/nominations/${letter.contributionId}`),
    ],
  }
}
