import type { LessonShown } from '~/domain/lessons'
import { useWords } from '~/ui/words'

type StepSaid = { title: string; pupils: string; minutes: number }

/** A running lesson's plan in words: a shipped one's from the texts, another's as it was written. */
export const useTaught = ({ plan, step }: Pick<LessonShown, 'plan' | 'step'>) => {
  const { lessons } = useWords()
  const plans: Record<
    string,
    { title: string; steps: readonly { title: string; pupils: string }[]; talk: readonly string[] }
  > = lessons.plans
  const shipped = plan.shipped ? plans[plan.shipped] : undefined
  const steps: StepSaid[] = plan.steps.map((own, index) => ({ ...own, ...(shipped?.steps[index] ?? {}) }))
  const talk = shipped?.talk ?? plan.talk
  return {
    title: shipped?.title ?? plan.title,
    steps,
    now: steps[step] ?? null,
    talk: talk.length > 0 ? (talk[step % talk.length] ?? null) : null,
  }
}

/** A seat's two words. */
export const useSeatName = () => {
  const { inClass } = useWords()
  return ([first, second]: readonly [number, number]): string =>
    inClass.name(inClass.names.first[first] ?? '', inClass.names.second[second] ?? '')
}

/** A year group, or adults. */
export const useYear = () => {
  const { inClass } = useWords()
  return (year: number | null): string => (year === null ? inClass.adults : inClass.years(year))
}
