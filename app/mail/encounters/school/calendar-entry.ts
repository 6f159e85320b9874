import { calendarFile, type Invitation, methodOf, type SchoolLetter, uidOf } from '~/domain/encounters'
import type { Letter } from '~/platform/mail'
import { employersIn, requestPage, type SchoolWords, whatIn } from './frame'

type Reader = { name: string; email: string }

/** Learners who visit a workplace go to the employer; else the employer comes to them, or all meet online. */
const placeOf = (letter: SchoolLetter, said: SchoolWords): string => {
  if (letter.delivery === 'virtual') return said.words.encounters.deliveries.virtual
  return letter.kind === 'visit' ? employersIn(letter, said) : letter.address
}

/** The meeting as an entry in the calendar of one reader at the school. Null while it has no time. */
export const schoolEntry = (
  letter: SchoolLetter,
  to: Reader,
  said: SchoolWords,
  status: Invitation['status'],
  at: Date,
): Invitation | null => {
  const called = letter.meetings[0] ?? letter.lost.at(-1)
  const startsAt = letter.startsAt ?? called?.startsAt
  const endsAt = letter.endsAt ?? called?.endsAt
  if (!startsAt || !endsAt) return null
  return {
    uid: uidOf.request(letter.id),
    sequence: letter.sequence,
    ...{ startsAt, endsAt, status, at, to },
    summary: [whatIn(letter, said), employersIn(letter, said)].filter(Boolean).join(': '),
    description: letter.purpose,
    location: placeOf(letter, said),
    url: requestPage(letter),
    from: { name: letter.hub.name, email: letter.hub.replyTo },
  }
}

/** The same as the calendar part of a letter. */
export const calendarPart = (...of: Parameters<typeof schoolEntry>): Letter['calendar'] => {
  const entry = schoolEntry(...of)
  return entry ? { method: methodOf(entry), content: calendarFile(entry) } : undefined
}
