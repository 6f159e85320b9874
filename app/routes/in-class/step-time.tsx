import type { LessonShown } from '~/domain/lessons'
import { useWords } from '~/ui/words'

/** How long the step still lasts, in words: nobody is hurried by a clock of seconds. */
export const StepTime = ({ time }: Pick<LessonShown, 'time'>) => {
  const { run } = useWords().inClass
  if (time.held) return <p className="govuk-body tv-quiet">{run.held}</p>
  return (
    <p className="govuk-body tv-quiet">
      {time.seconds === 0 ? run.timeUp : run.minutesLeft(Math.ceil(time.seconds / 60))}
    </p>
  )
}
