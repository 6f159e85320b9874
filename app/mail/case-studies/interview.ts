import { type InterviewLetter, interviewLetter } from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { calendarFile, type Invitation, methodOf, uidOf } from '~/domain/kernel/calendar'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { button, compose, facts, heading, type Letter, messageId, paragraph, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, type Language, type Words, wordsFor } from '~/text'
import { dayInWords, timesInWords } from '~/text/when'
import { deliver } from '../deliver'

export type TellOfInterview = {
  hubId: string
  letter: 'scheduled' | 'rescheduled' | 'unscheduled' | 'not-come' | 'tomorrow'
  contributionId: string
  slotId: string
  /** What made the letter due: a fact's id, or a day. The same one is told once. */
  because: string
}

type Side = 'contributor' | 'recordist'
type Reader = { side: Side; key: string; name: string; email: string; language: Language }
type Said = { words: Words['interviews']['letters']; places: Words['interviews']['places']; language: Language }

const whereIn = ({ slot }: InterviewLetter, { places }: Said): string =>
  [places[slot.place], slot.venue].filter(Boolean).join(': ')

/** A letter that came too late says nothing: the time stands no more, or was chosen again. */
const isTrue = (about: InterviewLetter, letter: TellOfInterview['letter']): boolean => {
  if (letter === 'unscheduled') return !about.stands
  if (letter === 'not-come') return about.state === 'no-show'
  return about.stands
}

const entryFor = (
  about: InterviewLetter,
  reader: Reader,
  said: Said,
  letter: TellOfInterview['letter'],
  at: Date,
): Letter['calendar'] => {
  if (letter === 'not-come' || letter === 'tomorrow') return undefined
  const { slot, hub } = about
  const entry: Invitation = {
    uid: uidOf.interview(about.id),
    sequence: about.sequence,
    ...{ startsAt: slot.startsAt, endsAt: slot.endsAt, at },
    status: letter === 'unscheduled' ? 'cancelled' : 'confirmed',
    summary: reader.side === 'contributor' ? said.words.summary : said.words.summaryRecordist(about.contributor.name),
    description: said.words.description,
    location: whereIn(about, said),
    url: pageFor(about, reader.side),
    from: { name: hub.name, email: hub.replyTo },
    to: { name: reader.name, email: reader.email },
  }
  return { method: methodOf(entry), content: calendarFile(entry) }
}

const pageFor = (about: InterviewLetter, side: Side): string =>
  side === 'contributor' ? `${about.link}/interview` : `${config.publicUrl}/studio/${about.id}/schedule`

/** Subject and sentences for one side; null where that side is not told. */
const sentences = (about: InterviewLetter, side: Side, { words, language }: Said, name: TellOfInterview['letter']) => {
  const day = dayInWords(language, about.slot.startsAt)
  const who = about.contributor.name
  if (name === 'not-come') return side === 'contributor' ? words[name] : null
  const letter = words[name]
  if (side === 'contributor')
    return {
      subject: typeof letter.subject === 'string' ? letter.subject : letter.subject(day),
      text: letter.text,
      next: letter.next,
    }
  return { subject: letter.subjectRecordist(who, day), text: letter.textRecordist, next: letter.nextRecordist }
}

const letterTo = (reader: Reader, about: InterviewLetter, job: TellOfInterview, at: Date): Letter | null => {
  const { interviews } = wordsFor(reader.language)
  const said: Said = { words: interviews.letters, places: interviews.places, language: reader.language }
  const written = sentences(about, reader.side, said, job.letter)
  if (!written) return null
  const { words, language } = said
  const own = reader.side === 'contributor'
  const { slot, hub } = about
  const calendar = entryFor(about, reader, said, job.letter, at)
  const way = own && (job.letter === 'unscheduled' || job.letter === 'not-come') ? words.choose : words.see
  return {
    ...compose({
      language,
      subject: written.subject,
      blocks: [
        heading(written.subject),
        paragraph(words.hello(reader.name)),
        paragraph(written.text),
        facts(
          [words.terms.when, timesInWords(language, slot.startsAt, slot.endsAt)],
          [words.terms.who, own ? (about.recordist?.name ?? '') : about.contributor.name],
          [words.terms.where, job.letter === 'unscheduled' ? '' : whereIn(about, said)],
          [words.terms.needs, about.accessNeeds],
          [words.terms.second, about.chaperone ? words.secondYes : ''],
        ),
        paragraph(`${words.next}: ${written.next}`),
        button(own ? way : words.seeRecordist, pageFor(about, reader.side)),
        small(own ? words.foot(hub.name) : words.footRecordist(hub.name)),
      ],
    }),
    to: reader.email,
    messageId: messageId(`interview-${job.letter}-${job.because}`, about.id, reader.key),
    references: [threadId('interview', about.id)],
    replyTo: hub.replyTo,
    fromName: hub.name,
    ...(calendar ? { calendar } : {}),
  }
}

const languageOf = (language: string): Language => (isLanguage(language) ? language : 'en')

/** One letter to the contributor and one to the recordist, at least once and, short of a crash, only once. */
export const tellOfInterview = async (
  job: TellOfInterview,
  { once, log, at }: Pick<Aid, 'once' | 'log' | 'at'>,
): Promise<void> => {
  const { hubId, letter: name, contributionId, slotId, because } = job
  const about = await interviewLetter(system('mail', hubId), contributionId, slotId)
  if (!about || !isTrue(about, name))
    return log('nothing to say of the interview any more', { contributionId, letter: name })

  const { contributor, recordist } = about
  const readers: Reader[] = [
    { side: 'contributor', key: contributionId, ...contributor, language: languageOf(contributor.language) },
    ...(recordist
      ? [{ ...recordist, side: 'recordist' as const, key: recordist.id, language: languageOf(recordist.language) }]
      : []),
  ]
  for (const reader of readers) {
    // Somebody who has withdrawn hears of that, and of nothing else.
    if (reader.side === 'contributor' && about.state === 'withdrawn') continue
    const letter = letterTo(reader, about, job, at)
    if (!letter) continue
    const kind = name === 'tomorrow' ? 'digest' : 'encounter'
    await once(letterKey(`interview-${name}`, `${contributionId}-${because}`, reader.key), { hubId, kind }, () =>
      deliver(letter),
    )
  }
}
