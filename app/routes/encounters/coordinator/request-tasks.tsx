import type { HubRequest } from '~/domain/encounters'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'

/** What waits for a coordinator with this request, each with its own way off the list. */
export const RequestTasks = ({ tasks }: { tasks: HubRequest['tasks'] }) => {
  const { coordinator } = useWords()
  const words = coordinator.request
  const texts: Record<string, string> = words.task
  return (
    <Section title={words.tasks} card>
      {tasks.map(task => (
        <div key={task.id}>
          <p className="govuk-body">{texts[task.kind] ?? task.kind}</p>
          <PostButton action={`/board/tasks/${task.id}/done`}>{words.finishTask}</PostButton>
        </div>
      ))}
    </Section>
  )
}
