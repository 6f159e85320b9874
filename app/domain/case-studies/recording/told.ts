import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { tellingStates } from '../contribution/contribution'
import type { Contribution } from '../contribution/store'
import type { CaseStudyEvent } from '../events'
import type { Question } from '../questions'
import { mayAnswerAgain } from './again'
import { type AnswerForm, formsAllowed, isAsked } from './forms-allowed'
import type { Answer, Media } from './store'

/** One question of one contribution, as somebody is about to answer it. */
export type Told = {
  contribution: Contribution
  question: Question
  answer: Answer | null
  media: Media[]
  /** Bytes of takes kept for the other questions. */
  storedElsewhere: number
  newAnswerId: string
  newMediaId: string
}

/** What an answer comes to: the row, the new take if there is one, and the files that go. */
export type NextAnswer = { answer: Answer; take: Media | null; gone: string[] }

/** Whether the contributor tells alone or the recordist is in the room: the room has one state only. */
export type Teller = 'contributor' | 'recordist'

/** Most bytes of takes one contribution may keep: 3 GB. */
export const mostStored = 3_000_000_000

/** `again`: this is an answer, which may also take the place of a recording that could not be used. */
const whyNot = ({ contribution, question, media }: Told, teller: Teller, again = false) => {
  const states: readonly string[] = teller === 'recordist' ? ['scheduled'] : tellingStates
  const anew = again && teller === 'contributor' && mayAnswerAgain(contribution.state, media)
  if (!states.includes(contribution.state) && !anew) return 'wrong-state' as const
  return isAsked(question, contribution.scopes) ? null : ('not-opted-in' as const)
}

const rowOf = ({ contribution, question, answer, newAnswerId }: Told, at: Date): Answer => ({
  id: answer?.id ?? newAnswerId,
  ...{ hubId: contribution.hubId, contributionId: contribution.id, question: question.number },
  ...{ status: 'answered', form: 'text', state: 'draft', transcript: '', captions: '', durationMs: 0, kept: null },
  ...{ version: answer?.version ?? 1, createdAt: answer?.createdAt ?? at, updatedAt: at, removedAt: null },
})

const filesOf = ({ media }: Told): string[] => media.filter(({ state }) => state !== 'gone').map(({ id }) => id)

const factsOf = (told: Told, fact: CaseStudyEvent): CaseStudyEvent[] => {
  const mediaIds = filesOf(told)
  const { hubId, id: subjectId } = told.contribution
  return mediaIds.length > 0 ? [fact, { type: 'media-deleted', hubId, subjectId, mediaIds }] : [fact]
}

const changed = (told: Told, answer: Answer, take: Media | null, fact: CaseStudyEvent) =>
  accept<NextAnswer, CaseStudyEvent>({ answer, take, gone: filesOf(told) }, ...factsOf(told, fact))

const subject = ({ contribution }: Told) => ({ hubId: contribution.hubId, subjectId: contribution.id })

/** A typed answer. It takes the place of a recording, whose files go. */
export const worded = (told: Told, words: string, teller: Teller, at: Date) => {
  const why = whyNot(told, teller, true)
  if (why) return refuse(why)
  if (!words.trim()) return refuse('no-words')
  const answer: Answer = { ...rowOf(told, at), transcript: words.trim().replace(/\r\n/g, '\n') }
  return changed(told, answer, null, { type: 'answer-given', ...subject(told), answerId: answer.id })
}

export type NewTake = { form: Exclude<AnswerForm, 'text'>; key: string; mime: string; bytes: number }

/** A new recording. Older takes of this question go: only the newest was meant. */
export const taken = (told: Told, take: NewTake, teller: Teller, at: Date) => {
  const why = whyNot(told, teller, true)
  if (why) return refuse(why)
  const forms = formsAllowed(told.contribution.scopes)
  // A browser wraps sound alone as it wraps pictures; what is inside is looked at in the queue.
  const form = forms.includes(take.form) ? take.form : 'audio'
  if (!forms.includes(form)) return refuse('form-not-agreed')
  if (told.storedElsewhere + take.bytes > mostStored) return refuse('too-much')
  const answer: Answer = { ...rowOf(told, at), form }
  const number = Math.max(0, ...told.media.map(one => one.take)) + 1
  const row: Media = {
    id: told.newMediaId,
    ...{ hubId: answer.hubId, contributionId: answer.contributionId, answerId: answer.id },
    ...{ kind: 'original', take: number, key: take.key, mime: take.mime, bytes: BigInt(take.bytes), sha256: '' },
    ...{ width: null, height: null, durationMs: 0, state: 'waiting', progress: 0, problem: null },
    ...{ createdAt: at, deleteAfter: null, goneAt: null, expiresOn: dateOf(addDays(dayOf(at), clocks.consent)) },
  }
  return changed(told, answer, row, { type: 'take-added', ...subject(told), answerId: answer.id, mediaId: row.id })
}

/** The contributor would rather not answer this one. */
export const skipped = (told: Told, teller: Teller, at: Date) => {
  const why = whyNot(told, teller)
  if (why) return refuse(why)
  const answer: Answer = { ...rowOf(told, at), status: 'skipped' }
  return changed(told, answer, null, { type: 'answer-skipped', ...subject(told), question: told.question.number })
}

/** Back to where it was before: nothing said, nothing skipped. */
export const cleared = (told: Told, teller: Teller, at: Date) => {
  const why = whyNot(told, teller)
  if (why) return refuse(why)
  const answer: Answer = { ...rowOf(told, at), status: 'not-asked' }
  return changed(told, answer, null, { type: 'answer-cleared', ...subject(told), question: told.question.number })
}
