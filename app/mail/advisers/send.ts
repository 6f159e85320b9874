import { endingLetter, isStillEnding, type RegistrationEnding } from '~/domain/advisers'
import { daysBetween } from '~/domain/kernel/working-days'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { button, compose, heading, type Letter, messageId, paragraph, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { dateInWords } from '~/text/when'
import { deliver } from '../deliver'

type About = NonNullable<Awaited<ReturnType<typeof endingLetter>>>

const letterTo = (
  reader: About['adviser'],
  { hub, adviser }: About,
  { last, days, personId }: RegistrationEnding,
  at: Date,
): Letter => {
  const language = isLanguage(reader.language) ? reader.language : 'en'
  const { letters: said } = wordsFor(language).advisers
  const own = reader.id === personId
  const left = daysBetween(at, last)
  const day = dateInWords(language, last)
  const subject = own ? said.ownSubject(left, day) : said.subject(adviser.name, left, day)
  return {
    ...compose({
      language,
      subject,
      blocks: [
        heading(subject),
        paragraph(said.hello(reader.name)),
        paragraph(own ? said.own(left) : said.others(left)),
        button(said.open, `${config.publicUrl}/advisers/${personId}`),
        small(said.foot(hub.name)),
      ],
    }),
    to: reader.email,
    messageId: messageId(`registration-${last}-${days}`, personId, reader.id),
    references: [threadId('registration', personId)],
    replyTo: hub.replyTo,
    fromName: hub.name,
  }
}

/** That a registration ends soon, to the adviser and the coordinators: once for each of the warning days. */
export const tellOfRegistration = async (
  ending: RegistrationEnding,
  { once, at }: Pick<Aid, 'once' | 'at'>,
): Promise<void> => {
  const { hubId, personId, last, days } = ending
  const about = await endingLetter(hubId, personId)
  if (!about || !isStillEnding(about, last, at)) return
  for (const reader of [about.adviser, ...about.coordinators])
    await once(letterKey('registration', `${personId}-${last}-${days}`, reader.id), { hubId, kind: 'encounter' }, () =>
      deliver(letterTo(reader, about, ending, at)),
    )
}
