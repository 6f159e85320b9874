import { type PlanView, shippedLessons } from '~/domain/case-studies'

/** A plan as the lesson takes it along: its steps with minutes, what to talk about, what is kept. */
export const planToTeach = ({ shipped, title, words, minutes, questions, clips }: PlanView) => {
  const lasting = shipped
    ? shippedLessons[shipped].steps
    : words.steps.map(() => Math.max(1, Math.round(minutes / Math.max(1, words.steps.length))))
  const steps = lasting.map((length, index) => ({ title: words.steps[index] ?? '', pupils: '', minutes: length }))
  return {
    ...{ shipped, title, questions, clips, talk: words.talk },
    steps: steps.length > 0 ? steps : [{ title: '', pupils: '', minutes }],
  }
}
