import { z } from 'zod'
import type { Prisma } from '~/platform/db'
import { type LessonKey, type LessonPhase, lessonPhases, shippedLessons } from './shipped'

/** A hub's own words for a plan; a shipped plan has its words in the texts. */
const OwnWords = z.object({
  purpose: z.string().default(''),
  steps: z.array(z.string()).default([]),
  talk: z.array(z.string()).default([]),
})
export type OwnWords = z.infer<typeof OwnWords>

/** A lesson round clips, as a hub keeps it. */
export type LessonPlan = {
  id: string
  hubId: string
  moduleId: string | null
  shipped: LessonKey | null
  title: string
  phases: LessonPhase[]
  minutes: number
  words: OwnWords
  questions: number[]
  /** What each learner hands in: so many clips, from so many major groups of work (rule S9). */
  clips: number
  majorGroups: number
  flaggedAt: Date | null
  createdBy: string | null
  createdAt: Date
}

export const isLessonKey = (text: string | null): text is LessonKey =>
  text !== null && Object.hasOwn(shippedLessons, text)

type Row = Prisma.LessonPlanGetPayload<object>

export const planOf = ({ shipped, steps, phases, version: _version, ...row }: Row): LessonPlan => {
  const words = OwnWords.safeParse(steps)
  return {
    ...row,
    shipped: isLessonKey(shipped) ? shipped : null,
    phases: lessonPhases.filter(phase => phases.includes(phase)),
    words: words.success ? words.data : OwnWords.parse({}),
  }
}

export const rowOf = ({ words, ...plan }: LessonPlan) => ({ ...plan, steps: words })

/** What a choice of clips still lacks of the plan's rule: clips, and kinds of work (SOC 2020 major groups). */
export const lackingOf = (
  { clips, majorGroups }: Pick<LessonPlan, 'clips' | 'majorGroups'>,
  chosen: readonly { group: string }[],
): { clips: number; groups: number } => ({
  clips: Math.max(0, clips - chosen.length),
  groups: Math.max(0, majorGroups - new Set(chosen.map(({ group }) => group).filter(group => group !== '')).size),
})

export type LessonEvent = {
  type: 'lesson-plan-saved' | 'lesson-plan-removed' | 'lesson-plan-looked-at'
  hubId: string
  subjectId: string
}

export const lessonEvent = (
  type: LessonEvent['type'],
  { id, hubId }: Pick<LessonPlan, 'id' | 'hubId'>,
): LessonEvent => ({
  type,
  hubId,
  subjectId: id,
})
