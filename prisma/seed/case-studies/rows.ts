import { createHash } from 'node:crypto'
import { cutHash } from '~/domain/case-studies'
import type { CaseStudyEvent } from '~/domain/case-studies/events'
import type { Prisma } from '~/platform/db'
import { chance } from '../chance'
import { minutesAfter } from '../days'

type Plain = { id: string; transcript: string; form?: string; status?: string; captions?: string; durationMs?: number }
type Answer = Omit<Prisma.AnswerCreateManyInput, keyof Plain> & Plain

/** Rows of case studies as they will be kept. */
export type Rows = {
  modules: Prisma.ModuleCreateManyInput[]
  contributions: Prisma.ContributionCreateManyInput[]
  contributors: Prisma.ContributorCreateManyInput[]
  nominations: Prisma.NominationCreateManyInput[]
  consents: Prisma.ConsentCreateManyInput[]
  slots: Prisma.InterviewSlotCreateManyInput[]
  days: Prisma.RecordistDayCreateManyInput[]
  answers: Answer[]
  media: Prisma.MediaCreateManyInput[]
  edits: Prisma.EditCreateManyInput[]
  comments: Prisma.ClipCommentCreateManyInput[]
  flags: Prisma.NameFlagCreateManyInput[]
  mentions: Prisma.MentionCreateManyInput[]
  concerns: Prisma.EmployerFlagCreateManyInput[]
  plans: Prisma.LessonPlanCreateManyInput[]
  planClips: Prisma.LessonPlanClipCreateManyInput[]
  facts: Prisma.FactCreateManyInput[]
  /** Files that go into the store before the rows that point at them. */
  files: { key: string; file: string; mime: string }[]
}

export const emptyRows = (): Rows => ({
  modules: [],
  contributions: [],
  contributors: [],
  nominations: [],
  consents: [],
  slots: [],
  days: [],
  answers: [],
  media: [],
  edits: [],
  comments: [],
  flags: [],
  mentions: [],
  concerns: [],
  plans: [],
  planClips: [],
  facts: [],
  files: [],
})

/** Luck of its own, so that what is told here changes nothing in the region's play. */
export const luck = chance('working lives')

/** Days before an instant, at a time of a working day. */
export const daysBefore = (now: Date, days: number, hour = 10): Date => {
  const at = new Date(now.getTime() - days * 86_400_000)
  at.setUTCHours(hour, 20, 0, 0)
  return at < now ? at : minutesAfter(now, -90)
}

export const dateAfter = (from: Date, days: number): Date => {
  const day = new Date(from.getTime() + days * 86_400_000)
  day.setUTCHours(0, 0, 0, 0)
  return day
}

/** A fact that was told and done with long ago: relayed, so that nobody gets a letter about it. */
export const noteFact = (rows: Rows, event: CaseStudyEvent, { at, by, via }: { at: Date; by: string; via: string }) => {
  const { type, hubId, subjectId, reason, ...payload } = event
  rows.facts.push({
    ...{ id: luck.id(at), hubId, type, subjectId, payload, by, via, at },
    ...{ reason: reason ?? null, state: 'relayed', relayedAt: minutesAfter(at, 1) },
  })
}

/** An answer as the database will have it: what is left out here is empty there. */
const asKept = ({
  question,
  form = 'text',
  status = 'answered',
  transcript,
  captions = '',
  durationMs = 0,
}: Rows['answers'][number]) => ({
  ...{ question, form, status, transcript, captions, durationMs },
  ...{ state: 'approved' as const, kept: null },
})

/** What its contributor has approved, as a hash. */
export const cutOf = (answers: readonly Rows['answers'][number][]): string => cutHash(answers.map(asKept))

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
