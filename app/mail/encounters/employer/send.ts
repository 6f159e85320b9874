import { approachesToTell, employerLetter, reportUnreachable } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { config } from '~/platform/config'
import { compose, messageId, small, threadId } from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { type ToEmployer, toEmployers } from '.'
import { calendarPart } from './calendar-entry'

type TellEmployers = { hubId: string; letter: ToEmployer; requestId: string; approachIds?: string[] | undefined }

/**
 * One letter to every person of each employer concerned, each at least once and, short of a crash between sending and
 * noting, only once. A change of date is a new letter: its key carries the calendar's sequence.
 */
export const tellEmployers = async (
  { hubId, letter: name, requestId, approachIds }: TellEmployers,
  { once, log, at }: Pick<Aid, 'once' | 'log' | 'at'>,
): Promise<void> => {
  const reader = system('mail', hubId)
  for (const approachId of approachIds ?? (await approachesToTell(reader, requestId))) {
    const about = await employerLetter(reader, approachId)
    let reached = name !== 'ask' || about?.state !== 'asked'
    for (const person of about?.people ?? []) {
      if (!about) continue
      const language = isLanguage(person.language) ? person.language : 'en'
      const said = { words: wordsFor(language), language }
      const text = toEmployers[name](about, said)
      if (!text) {
        reached = true
        // Its sequence may have changed since it was to go.
        await noLongerWanted(hubId, { startsWith: `employer-${name}.${approachId}.`, endsWith: person.id })
        log('nothing to say to the employer any more', { approachId, letter: name })
        continue
      }
      const calendar = text.calendar && calendarPart(about, person, said, text.calendar, at)
      const version = about.encounter ? `.${about.encounter.sequence}` : ''
      const sent = await once(
        `employer-${name}.${approachId}${version}.${person.id}`,
        { hubId, kind: 'encounter' },
        () =>
          deliver({
            ...compose({
              language,
              subject: text.subject,
              blocks: [...text.blocks, small(`${about.hub.name}, ${config.publicUrl}`)],
            }),
            to: person.email,
            messageId: messageId(`employer-${name}${version}`, approachId, person.id),
            references: [threadId('request', requestId)],
            replyTo: about.hub.replyTo,
            fromName: about.hub.name,
            ...(calendar ? { calendar } : {}),
          }),
      )
      reached ||= sent !== 'refused'
    }
    // Nobody to write to, or nobody who takes letters: the hub may know another way.
    if (!reached) await reportUnreachable(reader, { requestId })
  }
}
