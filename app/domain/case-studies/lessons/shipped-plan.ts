import { isLessonKey, type LessonPlan } from './plan'
import { lessonMinutes, shippedLessons } from './shipped'

/** A shipped plan before anybody chose clips for it: without an id, and with a title that the texts give. */
export const blankOf = (key: string, hubId: string): LessonPlan | null => {
  if (!isLessonKey(key)) return null
  const plan = shippedLessons[key]
  return {
    ...{
      id: '',
      hubId,
      moduleId: null,
      shipped: key,
      title: key,
      phases: [...plan.phases],
      minutes: lessonMinutes(plan),
    },
    ...{ words: { purpose: '', steps: [], talk: [] }, questions: [...plan.questions] },
    ...{ clips: plan.rule.clips, majorGroups: plan.rule.majorGroups },
    ...{ flaggedAt: null, createdBy: null, createdAt: new Date(0) },
  }
}
