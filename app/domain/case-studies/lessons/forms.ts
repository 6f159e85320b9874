import { z } from 'zod'
import { lessonPhases } from './shipped'

const lines = (longest: number) =>
  z
    .string()
    .max(longest, 'too-long')
    .default('')
    .transform(text =>
      text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== ''),
    )

const whole = (least: number, most: number, message: string) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)

/** A plan of one's own; sentences beside the fields are found in the texts by their key. */
export const PlanForm = z.object({
  title: z.string('title').trim().min(1, 'title').max(120, 'too-long'),
  purpose: z.string().trim().max(1_000, 'too-long').default(''),
  phases: z.array(z.enum(lessonPhases, 'phases'), 'phases').min(1, 'phases'),
  minutes: whole(5, 240, 'minutes'),
  questions: z
    .array(whole(1, 30, 'questions'), 'questions')
    .min(1, 'questions')
    .max(6, 'questions'),
  steps: lines(6_000),
  talk: lines(2_000),
  clips: whole(1, 12, 'clips').default(3),
  majorGroups: whole(1, 9, 'majorGroups').default(3),
  moduleId: z.string().default(''),
})
export type PlanTyped = z.output<typeof PlanForm>

/** Clips ticked, and one more by its address. */
export const ChooseClips = z.object({
  planId: z.string(),
  clips: z.array(z.string()).max(24, 'too-many').default([]),
  address: z.string().trim().max(300).default(''),
})

export const PlanNamed = z.object({ planId: z.string() })
