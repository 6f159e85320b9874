import type { PlanView } from '~/domain/case-studies'
import { useWords } from '~/ui/words'

export type Step = { title: string; teacher: string; pupils: string; minutes: number | null }

export type PlanWords = {
  title: string
  purpose: string
  needs: readonly string[]
  steps: readonly Step[]
  talk: readonly string[]
  paper: string
  ending: string
}

/** A plan in words: a shipped one's from the texts, a hub's own as it was written. */
export const usePlanWords = (
  { shipped, title, words }: Pick<PlanView, 'shipped' | 'title' | 'words'>,
  minutes: readonly number[] = [],
): PlanWords => {
  const { lessons } = useWords()
  if (shipped) {
    const plan = lessons.plans[shipped]
    return { ...plan, steps: plan.steps.map((step, index) => ({ ...step, minutes: minutes[index] ?? null })) }
  }
  const steps = words.steps.map(step => ({ title: step, teacher: '', pupils: '', minutes: null }))
  return { title, purpose: words.purpose, needs: [], steps, talk: words.talk, paper: '', ending: '' }
}
