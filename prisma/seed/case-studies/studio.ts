import { instantOf } from '~/domain/kernel/local-time'
import { addWorkingDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { daysBefore, luck, noteFact } from './rows'
import type { Stage } from './tell-life'

/** A recordist's diary: times kept free ahead, one interview near, one that did not take place. */
export const keepDiary = ({ rows, now, hubId, people }: Stage, scheduled: string, missed: string): void => {
  const recordistId = people.recordist
  const slot = (days: number, time: string, more: { state?: string; contributionId?: string; place?: string } = {}) => {
    const startsAt = instantOf(days < 0 ? dayOf(daysBefore(now, -days)) : addWorkingDays(now, days), time)
    rows.slots.push({
      ...{ id: luck.id(startsAt), hubId, recordistId, startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000) },
      ...{ createdAt: daysBefore(now, 14), place: 'remote', ...more },
    })
    return dateOf(dayOf(startsAt))
  }
  const booked = slot(2, '10:00', { state: 'booked', contributionId: scheduled, place: 'travel' })
  const gone = slot(-1, '14:00', { state: 'not-come', contributionId: missed })
  for (const day of [2, 3, 5, 8, 9]) slot(day, '13:30')
  for (const day of [3, 8]) slot(day, '16:00', { place: 'travel' })
  rows.days.push(
    { hubId, recordistId, day: booked, booked: 1, cap: 3 },
    { hubId, recordistId, day: gone, booked: 1, cap: 3 },
  )
}

/** A firm's name that was found in an answer and waits for somebody to decide. */
export const flagName = ({ rows, now, hubId }: Stage, contributionId: string, name: string): void => {
  const answer = rows.answers.find(one => one.contributionId === contributionId && one.transcript?.includes(name))
  if (!answer?.id) throw new Error(`Nobody says ${name}.`)
  rows.flags.push({
    ...{ id: luck.id(now), hubId, contributionId, answerId: answer.id, found: name, name, source: 'organisation' },
    ...{ position: answer.transcript?.indexOf(name) ?? 0, length: name.length, createdAt: daysBefore(now, 6) },
  })
}

/** Somebody else whom an answer names, and of whom nobody has said yet whether they agreed. */
export const nameSomebody = (
  { rows, now, hubId }: Stage,
  contributionId: string,
  named: string,
  side: 'scan' | 'contributor',
): void => {
  const answer = rows.answers.find(one => one.contributionId === contributionId && one.transcript?.includes(named))
  if (!answer?.id) throw new Error(`Nobody says ${named}.`)
  const at = daysBefore(now, side === 'scan' ? 6 : 4)
  rows.mentions.push({
    ...{ id: luck.id(at), hubId, contributionId, answerId: answer.id, named, passage: named, side, createdAt: at },
  })
}

/** An employer has said that an answer may tell something confidential, and waits to hear what comes of it. */
export const sayConcern = ({ rows, now, hubId }: Stage, contributionId: string, by: string): void => {
  const at = daysBefore(now, 1, 15)
  rows.concerns.push({
    ...{ id: luck.id(at), hubId, contributionId, question: 29, kind: 'confidential', raisedBy: by, raisedAt: at },
    words: 'We have plans for where clinics will be that are not public. Please look whether she tells them.',
  })
  const fact = { type: 'employer-flag-raised' as const, hubId, subjectId: contributionId, question: 29 }
  noteFact(rows, fact, { at, by, via: 'case-studies.raise-employer-flag' })
}

/** What contributor and recordist have said to each other about a clip. */
export const talkAbout = (
  { rows, now, hubId }: Stage,
  answerId: string,
  ...said: readonly [side: 'recordist' | 'contributor', words: string, daysAgo: number][]
): void => {
  for (const [side, words, days] of said) {
    const at = daysBefore(now, days, 17)
    rows.comments.push({ id: luck.id(at), hubId, answerId, side, words, at })
  }
}
