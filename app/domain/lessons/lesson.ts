import { accept, refuse } from '../kernel/decision'
import { lifecycle, type State } from '../kernel/lifecycle'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import type { PlanTaught } from './plan-taught'

/** A lesson in a room: open to whoever has the code, locked when all are there, ended and then read. */
export const lessonLifecycle = lifecycle({
  states: ['open', 'locked', 'ended'],
  initial: 'open',
  moves: {
    lock: { from: ['open'], to: 'locked', by: ['staff'], tells: 'nobody else comes in; who is in stays' },
    unlock: { from: ['locked'], to: 'open', by: ['staff'] },
    end: { from: ['open', 'locked'], to: 'ended', by: ['staff'], tells: 'code and seats are worth nothing' },
  },
})
export type LessonState = State<typeof lessonLifecycle>

/** Two hours at most, and never longer for any lesson. */
export const longestMs = 2 * 3_600_000

/** Days that a lesson stays once its teacher has seen what was typed; unseen it waits, a year at the most. */
const seenDays = 30
const unseenDays = 365

export type Voice = 'explorer' | 'student' | 'adult'

export type Lesson = {
  id: string
  hubId: string
  institutionId: string
  teacherId: string
  groupId: string | null
  planAddress: string
  plan: PlanTaught
  answerIds: string[]
  seed: string
  voice: Voice
  yearGroup: number | null
  writing: boolean
  headCount: number
  withoutDevice: number
  state: LessonState
  step: number
  stepEndsAt: Date | null
  heldSeconds: number | null
  joinCode: string | null
  openedFrom: string | null
  shownThought: string | null
  startedAt: Date
  endsAt: Date
  endedAt: Date | null
  talkNotedAt: Date | null
  expiresOn: Date
}

type Type =
  | 'lesson-started'
  | 'lesson-locked'
  | 'lesson-unlocked'
  | 'lesson-ended'
  | 'lesson-step-moved'
  | 'lesson-counted'
  | 'lesson-thoughts-seen'
  | 'lesson-thought-shown'
  | 'lesson-present-ticked'
  | 'lesson-talk-noted'

const fact = (type: Type, { id, hubId }: Pick<Lesson, 'id' | 'hubId'>) => ({ type, hubId, subjectId: id })

const minutesOf = ({ steps }: PlanTaught, step: number): number => steps[step]?.minutes ?? 10

const stepEnd = (plan: PlanTaught, step: number, at: Date): Date =>
  new Date(at.getTime() + minutesOf(plan, step) * 60_000)

/** Does it still run? Its time ends it, whether or not anybody pressed. */
export const isOn = ({ state, endsAt }: Pick<Lesson, 'state' | 'endsAt'>, at: Date): boolean =>
  state !== 'ended' && endsAt > at

export const start = (
  given: Omit<
    Lesson,
    | 'state'
    | 'step'
    | 'stepEndsAt'
    | 'heldSeconds'
    | 'withoutDevice'
    | 'shownThought'
    | 'startedAt'
    | 'endsAt'
    | 'endedAt'
    | 'talkNotedAt'
    | 'expiresOn'
  >,
  at: Date,
) => {
  const lesson: Lesson = {
    ...given,
    ...{ state: 'open', step: 0, stepEndsAt: stepEnd(given.plan, 0, at), heldSeconds: null },
    ...{ withoutDevice: 0, shownThought: null, startedAt: at, endsAt: new Date(at.getTime() + longestMs) },
    ...{ endedAt: null, talkNotedAt: null, expiresOn: dateOf(addDays(dayOf(at), unseenDays)) },
  }
  return accept(lesson, fact('lesson-started', lesson))
}

/** Seconds left of the step, nothing when its time is over; and whether the teacher holds it. */
export const timeLeft = (
  { stepEndsAt, heldSeconds }: Pick<Lesson, 'stepEndsAt' | 'heldSeconds'>,
  at: Date,
): { seconds: number; held: boolean } =>
  heldSeconds !== null
    ? { seconds: heldSeconds, held: true }
    : { seconds: Math.max(0, Math.ceil(((stepEndsAt?.getTime() ?? 0) - at.getTime()) / 1000)), held: false }

export const stepMoves = ['next', 'back', 'hold', 'go-on', 'longer'] as const
export type StepMove = (typeof stepMoves)[number]

const fiveMinutes = 300

/** To the next step or the one before, or the step's time held, let go or made five minutes longer. Nothing goes on by itself. */
export const moveStep = (lesson: Lesson, move: StepMove, at: Date) => {
  if (!isOn(lesson, at)) return refuse('over')
  const { seconds, held } = timeLeft(lesson, at)
  const running = (left: number) => ({ heldSeconds: null, stepEndsAt: new Date(at.getTime() + left * 1000) })
  const stopped = (left: number) => ({ heldSeconds: left, stepEndsAt: null })
  const to = (step: number) => ({ step, heldSeconds: null, stepEndsAt: stepEnd(lesson.plan, step, at) })
  const last = Math.max(0, lesson.plan.steps.length - 1)
  const moved = {
    next: () => to(Math.min(last, lesson.step + 1)),
    back: () => to(Math.max(0, lesson.step - 1)),
    hold: () => stopped(seconds),
    'go-on': () => running(seconds),
    longer: () => (held ? stopped : running)(seconds + fiveMinutes),
  }[move]()
  return accept({ ...lesson, ...moved }, fact('lesson-step-moved', lesson))
}

export const lock = (lesson: Lesson, at: Date) => {
  const state = isOn(lesson, at) ? lessonLifecycle.step(lesson.state, 'lock') : undefined
  return state ? accept({ ...lesson, state }, fact('lesson-locked', lesson)) : refuse('over')
}

export const unlock = (lesson: Lesson, at: Date) => {
  const state = isOn(lesson, at) ? lessonLifecycle.step(lesson.state, 'unlock') : undefined
  return state ? accept({ ...lesson, state }, fact('lesson-unlocked', lesson)) : refuse('over')
}

/** Ends the lesson. With nothing typed it goes soon; else once its teacher has seen it. */
export const end = (lesson: Lesson, { typed }: { typed: number }, at: Date) => {
  const state = lessonLifecycle.step(lesson.state, 'end')
  if (!state) return refuse('over')
  const over = { state, endedAt: at, joinCode: null, openedFrom: null, shownThought: null }
  const ended: Lesson = { ...lesson, ...over }
  return accept(typed === 0 ? goesSoon(ended, at) : ended, fact('lesson-ended', lesson))
}

const goesSoon = (lesson: Lesson, at: Date): Lesson => ({
  ...lesson,
  expiresOn: dateOf(addDays(dayOf(at), seenDays)),
})

/** The teacher has read what was typed, so that it may go in time. */
export const see = (lesson: Lesson, at: Date) => accept(goesSoon(lesson, at), fact('lesson-thoughts-seen', lesson))

/** How many pupils are there without a device; only where there is no group to tick. */
export const count = (lesson: Lesson, withoutDevice: number) =>
  accept({ ...lesson, withoutDevice }, fact('lesson-counted', lesson))

/** Puts a thought on the board, or takes it down. Only the teacher's yes does. */
export const show = (lesson: Lesson, thoughtId: string | null, at: Date) =>
  isOn(lesson, at)
    ? accept({ ...lesson, shownThought: thoughtId }, fact('lesson-thought-shown', lesson))
    : refuse('over')

/** Who of the group is there without a device. Once the talk is on the records, nobody is taken off the list. */
export const tick = (lesson: Lesson, { ticked, learnerIds }: { ticked: readonly string[]; learnerIds: string[] }) =>
  lesson.groupId === null
    ? refuse('no-group')
    : lesson.talkNotedAt && ticked.some(id => !learnerIds.includes(id))
      ? refuse('noted-already')
      : accept({ ...lesson, withoutDevice: learnerIds.length }, fact('lesson-present-ticked', lesson))

/** The talk is on everybody's record. It may be noted again for somebody who was forgotten. */
export const noteTalk = (lesson: Lesson, at: Date) =>
  accept({ ...lesson, talkNotedAt: lesson.talkNotedAt ?? at }, fact('lesson-talk-noted', lesson))
