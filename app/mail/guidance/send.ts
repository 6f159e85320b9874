import { type GuidanceLetter, type GuidanceReader, type GuidanceState, guidanceLetter } from '~/domain/guidance'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { button, compose, facts, heading, type Letter, messageId, paragraph, small, threadId } from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { timesInWords } from '~/text/when'
import { deliver } from '../deliver'

/** A letter is written only while the meeting is in one of these states: what has moved on needs no letter. */
const letters = {
  requested: ['requested'],
  booked: ['booked'],
  cancelled: ['cancelled'],
  'record-due': ['attended'],
  'record-late': ['attended'],
  'look-back': ['follow-up-due'],
} as const satisfies { [letter: string]: GuidanceState[] }

export type GuidanceLetterName = keyof typeof letters

export type TellOfGuidance = {
  hubId: string
  letter: GuidanceLetterName
  guidanceId: string
  to: GuidanceReader
  /** What made the letter due: a fact's id, or a day. The same one is told once. */
  because: string
}

const letterTo = (
  reader: GuidanceLetter['people'][number],
  about: GuidanceLetter,
  { letter: name, because }: TellOfGuidance,
): Letter => {
  const language = isLanguage(reader.language) ? reader.language : 'en'
  const { letters: said } = wordsFor(language).guidance
  const { booked, guidanceId, hub, institution, yearGroup } = about
  const subject = said.subjects[name]
  return {
    ...compose({
      language,
      subject,
      blocks: [
        heading(subject),
        paragraph(said.hello(reader.name)),
        paragraph(said.texts[name]),
        facts(
          [said.school, institution],
          [said.forWhom, said.pupil(yearGroup)],
          ...(booked ? [[said.when, timesInWords(language, booked.startsAt, booked.endsAt)] as [string, string]] : []),
        ),
        button(said.open, `${config.publicUrl}/guidance/${guidanceId}`),
        small(said.foot(hub.name)),
      ],
    }),
    to: reader.email,
    messageId: messageId(`guidance-${name}-${because}`, guidanceId, reader.id),
    references: [threadId('guidance', guidanceId)],
    replyTo: hub.replyTo,
    fromName: hub.name,
  }
}

/** One letter to everybody of one side, at least once and, short of a crash between sending and noting, only once. */
export const tellOfGuidance = async (job: TellOfGuidance, { once, log }: Pick<Aid, 'once' | 'log'>): Promise<void> => {
  const { hubId, letter: name, guidanceId, to, because } = job
  const about = await guidanceLetter(hubId, guidanceId, to)
  const stands: readonly string[] = letters[name]
  for (const reader of about?.people ?? []) {
    if (!about) continue
    const key = letterKey(`guidance-${name}`, `${guidanceId}-${because}`, reader.id)
    if (!stands.includes(about.state)) {
      await noLongerWanted(hubId, { startsWith: key, endsWith: key })
      log('nothing to say about the meeting any more', { guidanceId, letter: name })
      continue
    }
    await once(key, { hubId, kind: 'encounter' }, () => deliver(letterTo(reader, about, job)))
  }
}
