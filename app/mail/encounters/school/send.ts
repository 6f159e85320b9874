import { quietToken, type SchoolLetter, type SchoolReader, schoolLetter } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { compose, type Letter, messageId, small, threadId } from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { reminders, type ToSchool, toSchools } from '.'
import { calendarPart } from './calendar-entry'
import type { WrittenLetter } from './frame'

export type TellSchool = {
  hubId: string
  letter: ToSchool
  requestId: string
  /** What made the letter due: a fact's id, or a day. The same one is told once. */
  because: string
  approachId?: string | undefined
  encounterId?: string | undefined
}

/** The letter as one reader gets it. Null when there is nothing to say, or nothing this reader wants to hear. */
const letterTo = (reader: SchoolReader, about: SchoolLetter, job: TellSchool, at: Date): Letter | null => {
  const language = isLanguage(reader.language) ? reader.language : 'en'
  const said = { words: wordsFor(language), language, approachId: job.approachId, encounterId: job.encounterId }
  const written: WrittenLetter | null = toSchools[job.letter](about, said)
  const reminds = reminders.includes(job.letter)
  if (!written || (reminds && reader.quiet)) return null

  const { hello, foot, quiet, quietLink } = said.words.schoolLetters
  const [title, ...rest] = written.blocks
  const stop = `${config.publicUrl}/letters/unsubscribe/${quietToken(about.hub.id, reader.id)}`
  const calendar = written.calendar && calendarPart(about, reader, said, written.calendar, at)
  return {
    ...compose({
      language,
      subject: written.subject,
      blocks: [
        ...(title ? [title] : []),
        { kind: 'paragraph', text: hello(reader.name) },
        ...rest,
        small(foot(about.hub.name)),
        ...(reminds ? [small(quiet, { label: quietLink, href: stop })] : []),
      ],
    }),
    to: reader.email,
    messageId: messageId(`school-${job.letter}-${job.because}`, about.id, reader.id),
    references: [threadId('request', about.id)],
    replyTo: about.hub.replyTo,
    fromName: about.hub.name,
    ...(calendar ? { calendar } : {}),
    ...(reminds ? { listUnsubscribe: stop } : {}),
  }
}

/** One letter to whoever asked and to each careers leader, at least once and, short of a crash, only once. */
export const tellSchool = async (
  job: TellSchool,
  { once, log, at }: Pick<Aid, 'once' | 'log' | 'at'>,
): Promise<void> => {
  const { hubId, letter: name, requestId, because } = job
  const about = await schoolLetter(system('mail', hubId), requestId)
  if (!about) return log('no request to write about', { requestId, letter: name })

  for (const reader of about.people) {
    const letter = letterTo(reader, about, job, at)
    const key = letterKey(`school-${name}`, `${requestId}-${because}`, reader.id)
    if (!letter) {
      await noLongerWanted(hubId, { startsWith: key, endsWith: key })
      log('nothing to say to the school any more', { requestId, letter: name })
      continue
    }
    const kind = reminders.includes(name) ? 'digest' : 'encounter'
    await once(key, { hubId, kind }, () => deliver(letter))
  }
}
