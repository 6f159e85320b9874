import { type AppointmentLetter, appointmentLetter, calendarOf, type MeetingReader } from '~/domain/appointments'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import {
  type Block,
  button,
  compose,
  facts,
  heading,
  type Letter,
  list,
  messageId,
  paragraph,
  small,
  threadId,
} from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, type Language, type Words, wordsFor } from '~/text'
import { dayInWords, timesInWords } from '~/text/when'
import { deliver } from '../deliver'

type States = AppointmentLetter['meeting']['state'][]

/** A letter is written only while the meeting stands like this: what has moved on needs no letter. */
const letters = {
  offered: ['offered'],
  booked: ['booked'],
  moved: ['booked'],
  'called-off': ['cancelled-by-adviser'],
  cancelled: ['cancelled-by-adult', 'cancelled-by-adviser'],
  ended: ['cancelled-by-adviser'],
  missed: ['did-not-attend'],
  'remind-7': ['booked'],
  'remind-1': ['booked'],
} as const satisfies { [letter: string]: States }

export type MeetingLetterName = keyof typeof letters

export type TellOfMeeting = {
  hubId: string
  letter: MeetingLetterName
  appointmentId: string
  to: MeetingReader
  /** What made the letter due: a fact's id, or a reminder's meeting. The same one is told once. */
  because: string
}

type Reader = { id: string; name: string; email: string; language: Language }

const isOff = (letter: MeetingLetterName): boolean =>
  letter === 'called-off' || letter === 'cancelled' || letter === 'ended'
const hasEntry = (letter: MeetingLetterName): boolean => isOff(letter) || letter === 'booked' || letter === 'moved'

const readerOf = ({ adult, adviser }: AppointmentLetter, to: MeetingReader): Reader | null => {
  const found = to === 'adult' ? adult : adviser
  return found && { ...found, language: isLanguage(found.language) ? found.language : 'en' }
}

/** Subject and sentence of a letter to one side; null where that side is not told. */
const sentences = (said: Words['appointments']['letters'], to: MeetingReader, letter: MeetingLetterName) => {
  if (to === 'adult') return said.adult[letter]
  return letter === 'booked' || letter === 'moved' || letter === 'cancelled' ? said.staff[letter] : null
}

/** Where a letter leads: to the times, or, where there are none any more, to the request. */
const pageOf = ({ letter, to }: TellOfMeeting, { adviceId, token }: AppointmentLetter): string => {
  const request = to === 'adult' ? `my-advice/${token}` : `advice/${adviceId}`
  return `${config.publicUrl}/${request}${letter === 'ended' ? '' : '/times'}`
}

/** The meeting as an entry for one reader's calendar. */
const entryFor = (about: AppointmentLetter, reader: Reader, job: TellOfMeeting, at: Date) => {
  const { letter, to } = job
  if (!hasEntry(letter)) return {}
  const { meeting, hub, reference } = about
  const said = wordsFor(reader.language).appointments.letters
  const off = isOff(letter)
  const content = calendarOf(
    {
      ...meeting,
      ...{ off, description: '', url: pageOf(job, about), from: { name: hub.name, email: hub.replyTo }, to: reader },
      summary: to === 'adult' ? said.summary(hub.name) : said.summaryStaff(reference),
    },
    at,
  )
  return { calendar: { method: off ? ('CANCEL' as const) : ('REQUEST' as const), content } }
}

const blocksFor = (about: AppointmentLetter, { language, name }: Reader, job: TellOfMeeting): Block[] => {
  const { letter, to } = job
  const { meeting, offers, adviser, employer, reference, hub } = about
  const { letters: said, where } = wordsFor(language).appointments
  const written = sentences(said, to, letter)
  const own = to === 'adult'
  const choosing = letter === 'offered' || letter === 'called-off' || letter === 'cancelled' || letter === 'missed'
  const opens = letter === 'ended' ? 'openRequest' : choosing ? 'openChoose' : 'open'
  const stands: [string, string][] = [
    [said.when, timesInWords(language, meeting.startsAt, meeting.endsAt)],
    [said.where, [where[meeting.way](meeting.place), meeting.link].filter(Boolean).join(' ')],
  ]
  return [
    heading(written?.subject(dayInWords(language, meeting.startsAt)) ?? ''),
    paragraph(said.hello(name)),
    paragraph(written?.text ?? ''),
    ...(letter === 'offered'
      ? [paragraph(said.times), list(...offers.map(one => timesInWords(language, one.startsAt, one.endsAt)))]
      : []),
    facts(
      ...(letter === 'offered' || letter === 'missed' ? [] : stands),
      ...(own
        ? ([
            [said.adviser, adviser?.name ?? ''],
            [said.paidBy, employer],
          ] as [string, string][])
        : []),
      [said.reference, reference],
      ...(meeting.reason && isOff(letter) ? [[said.theirWords, meeting.reason] as [string, string]] : []),
    ),
    button(own ? said[opens] : said.openStaff, pageOf(job, about)),
    small(own ? said.foot(hub.name) : said.footStaff(hub.name)),
  ]
}

const letterTo = (reader: Reader, about: AppointmentLetter, job: TellOfMeeting, at: Date): Letter | null => {
  const said = wordsFor(reader.language).appointments.letters
  const written = sentences(said, job.to, job.letter)
  if (!written) return null
  const { meeting, hub } = about
  return {
    ...compose({
      language: reader.language,
      subject: written.subject(dayInWords(reader.language, meeting.startsAt)),
      blocks: blocksFor(about, reader, job),
    }),
    to: reader.email,
    messageId: messageId(`meeting-${job.letter}-${job.because}`, meeting.id, reader.id),
    references: [threadId('meeting', meeting.series)],
    replyTo: hub.replyTo,
    fromName: hub.name,
    ...entryFor(about, reader, job, at),
  }
}

/** One letter to one side, at least once and, short of a crash between sending and noting, only once. */
export const tellOfMeeting = async (
  job: TellOfMeeting,
  { once, log, at }: Pick<Aid, 'once' | 'log' | 'at'>,
): Promise<void> => {
  const { hubId, letter: name, appointmentId, to, because } = job
  const about = await appointmentLetter(hubId, appointmentId)
  const reader = about && readerOf(about, to)
  const letter = about && reader && letterTo(reader, about, job, at)
  if (!letter) return
  const key = letterKey(`meeting-${name}`, `${appointmentId}-${because}`, reader.id)
  const stands: readonly string[] = letters[name]
  if (!stands.includes(about.meeting.state)) {
    await noLongerWanted(hubId, { startsWith: key, endsWith: key })
    return log('nothing to say about the meeting any more', { appointmentId, letter: name })
  }
  await once(key, { hubId, kind: 'encounter' }, () => deliver(letter))
}
