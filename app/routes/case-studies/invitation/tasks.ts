import type { StoryHome } from '~/domain/case-studies'
import type { TaskItem } from '~/ui/task-list'
import { useWords } from '~/ui/words'

/** Which of the six steps a story is at: reading, answering, consenting, telling, looking at it, being heard. */
export const stepOf = ({ state }: Pick<StoryHome, 'state'>): number => {
  if (['invited', 'lapsed'].includes(state)) return 0
  if (state === 'accepted') return 2
  if (['consented', 'scheduled', 'no-show'].includes(state)) return 3
  if (['recorded', 'recorded-partial', 'in-edit', 'contributor-review'].includes(state)) return 4
  if (state === 'approved') return 5
  return 6
}

const ended: readonly string[] = ['screened-out', 'declined', 'withdrawn', 'nominated', 'abandoned', 'lapsed']

/** What there is for the contributor to do, and how far each part is. */
export const useTasks = (home: StoryHome, story: string): TaskItem[] => {
  const { home: words } = useWords().story.invitation
  const { task, status } = words
  const step = stepOf(home)
  if (ended.includes(home.state)) return []
  const at = (place: number): Pick<TaskItem, 'status' | 'tone'> =>
    step > place
      ? { status: status.done }
      : step === place
        ? { status: status.now, tone: 'attention' }
        : { status: status.later }
  const link = (place: number, href: string) => (step >= place ? { href } : {})
  const interview = home.way === 'interview'
  const tell: TaskItem = {
    title: interview ? task.interview : task.tell,
    hint: interview ? task.tellInterview : task.tellAlone,
    ...(step === 3 ? { href: `${story}/${interview ? 'interview' : 'tell'}` } : {}),
    ...(home.answers > 0 && step === 3 ? { status: status.answers(home.answers), tone: 'attention' } : at(3)),
  }
  return [
    { title: task.questions, hint: task.questionsHint, href: `${story}/questions`, status: status.any },
    {
      title: task.answer,
      ...(home.state === 'invited'
        ? { href: `${story}/accept`, status: status.now, tone: 'attention' as const }
        : { status: status.done }),
    },
    { title: task.consent, hint: task.consentHint, ...link(2, `${story}/consent`), ...at(2) },
    tell,
    {
      title: task.review,
      hint: task.reviewHint,
      ...link(4, `${story}/review`),
      ...(home.state === 'contributor-review'
        ? { status: status.now, tone: 'attention' as const }
        : { status: step > 4 ? status.done : status.later }),
    },
    {
      title: task.approve,
      ...(home.state === 'contributor-review' ? { href: `${story}/approve` } : {}),
      status: step > 4 ? status.done : status.later,
    },
  ]
}
