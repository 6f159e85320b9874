/** Whom a plan is for, youngest first. */
export const lessonPhases = ['ks2', 'ks3', 'ks4', 'post-16', 'adult'] as const
export type LessonPhase = (typeof lessonPhases)[number]

/** The numbers of a lesson plan; its words are in the texts under the same key. */
export type LessonNumbers = {
  phases: readonly LessonPhase[]
  /** Minutes of each step, in order; the words have one step for each. */
  steps: readonly number[]
  /** Questions whose answers are listened to, by number. */
  questions: readonly number[]
  /** What a learner hands in: so many clips, from so many major groups of work (SOC 2020). Rule S9. */
  rule: { clips: number; majorGroups: number }
}

/** The plans that come with Traverse. A hub may add its own. */
export const shippedLessons = {
  'same-question': {
    phases: ['ks3'],
    steps: [5, 10, 15, 15, 5],
    questions: [20],
    rule: { clips: 3, majorGroups: 3 },
  },
  'not-for-me': {
    phases: ['ks2', 'ks3'],
    steps: [10, 15, 20, 10, 5],
    questions: [15, 3],
    rule: { clips: 3, majorGroups: 3 },
  },
  crossroads: {
    phases: ['ks4'],
    steps: [5, 15, 20, 15, 5],
    questions: [14, 13, 26],
    rule: { clips: 3, majorGroups: 3 },
  },
  'ordinary-day': {
    phases: ['ks2'],
    steps: [5, 15, 15, 10],
    questions: [16, 18, 19],
    rule: { clips: 3, majorGroups: 3 },
  },
  'went-wrong': {
    phases: ['post-16', 'adult'],
    steps: [10, 15, 20, 15],
    questions: [23, 25, 26],
    rule: { clips: 4, majorGroups: 3 },
  },
} as const satisfies Record<string, LessonNumbers>

export type LessonKey = keyof typeof shippedLessons

/** How long the whole plan takes, in minutes. */
export const lessonMinutes = ({ steps }: LessonNumbers): number => steps.reduce((sum, minutes) => sum + minutes, 0)
