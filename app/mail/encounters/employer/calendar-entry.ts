import { calendarFile, type EmployerLetter, type Invitation, methodOf, uidOf } from '~/domain/encounters'
import type { Letter } from '~/platform/mail'
import { askLink, type EmployerWords, kindIn } from './frame'

type Reader = EmployerLetter['people'][number]

/** The meeting as an entry in the calendar of one reader at the employer. Null while nothing was agreed. */
const employerEntry = (
  letter: EmployerLetter,
  { name, email }: Reader,
  { words }: EmployerWords,
  status: Invitation['status'],
  at: Date,
): Invitation | null => {
  const { encounter, delivery, kind } = letter
  if (!encounter) return null
  const { id, sequence, startsAt, endsAt } = encounter
  const elsewhere = delivery === 'virtual' ? words.encounters.deliveries.virtual : letter.address
  return {
    uid: uidOf.encounter(id),
    ...{ sequence, startsAt, endsAt, status, at },
    summary: `${kindIn(words, kind)}: ${letter.school}`,
    description: letter.purpose,
    // Learners who visit a workplace come to the employer.
    location: kind === 'visit' ? letter.employer : elsewhere,
    url: askLink(letter),
    from: { name: letter.hub.name, email: letter.hub.replyTo },
    to: { name, email },
  }
}

/** The same as the calendar part of a letter. */
export const calendarPart = (...of: Parameters<typeof employerEntry>): Letter['calendar'] => {
  const entry = employerEntry(...of)
  return entry ? { method: methodOf(entry), content: calendarFile(entry) } : undefined
}
