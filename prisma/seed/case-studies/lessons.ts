import { lessonMinutes, shippedLessons } from '~/domain/case-studies'
import { lessons } from '~/text/en/lessons'
import { luck } from './rows'
import type { Stage } from './tell-life'

type Heard = { soc: string; answers: ReadonlyMap<number, { id: string; transcript?: string }> }

/** Answers to a question by people from as many kinds of work as there are places. */
const chosen = (people: readonly Heard[], questions: readonly number[], count: number): string[] => {
  const groups = new Set<string>()
  return luck.shuffled(people).flatMap(({ soc, answers }) => {
    const answer = questions.map(question => answers.get(question)).find(one => one?.transcript)
    if (!answer || groups.size >= count || groups.has(soc.charAt(0))) return []
    groups.add(soc.charAt(0))
    return [answer.id]
  })
}

/** The plans that come with Traverse, each round clips of the module. */
export const keepLessons = ({ rows, now, hubId, moduleId, people }: Stage, heard: readonly Heard[]): void => {
  for (const [key, plan] of Object.entries(shippedLessons)) {
    const id = luck.id(now)
    const { clips, majorGroups } = plan.rule
    rows.plans.push({
      ...{ id, hubId, moduleId, shipped: key, title: lessons.plans[key as keyof typeof shippedLessons].title },
      ...{ phases: [...plan.phases], minutes: lessonMinutes(plan), questions: [...plan.questions], clips, majorGroups },
      ...{ createdBy: people.coordinator, createdAt: now },
    })
    const answerIds = chosen(heard, plan.questions, Math.max(clips, majorGroups) + 1)
    rows.planClips.push(
      ...answerIds.map((answerId, index) => ({ id: luck.id(now), hubId, planId: id, position: index + 1, answerId })),
    )
  }
}
