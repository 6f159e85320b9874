import { OwnActionForm } from '~/domain/plans/forms'
import { DateField, FormFor, Select, TextArea, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { type Goal, type Step, useHome } from '../view'

const day = (on: Date | null) => on && new Date(on).toISOString().slice(0, 10)

/** The adult writes a step of their own, or changes one that is theirs. */
export const OwnActionFormPage = ({
  goals,
  step,
  chosen,
}: {
  goals: readonly Goal[]
  step?: Step
  chosen?: string
}) => {
  const words = useWords().plans
  const { fields: labels } = words
  const { home } = useHome()
  return (
    <Page title={words.actionPage[step ? 'change' : 'add']} back={{ href: home, text: words.title.own }}>
      <FormFor
        id="step"
        schema={OwnActionForm}
        result={useSaid(words.errors)}
        values={
          step
            ? { goalId: step.goalId, words: step.words, note: step.note, dueOn: day(step.dueOn) }
            : { goalId: chosen }
        }
        {...(step ? { hidden: { version: step.version } } : {})}
        send={words.actionPage.send}
      >
        {fields => (
          <>
            <TextField field={fields.words} label={labels.ownAction} />
            <Select
              field={fields.goalId}
              label={labels.forGoal}
              blank={labels.chooseGoal}
              options={goals.map(goal => ({ value: goal.id, text: goal.words }))}
            />
            <DateField field={fields.dueOn} label={labels.dueOn} optional />
            <TextArea field={fields.note} label={labels.note} rows={3} limit={1000} optional />
          </>
        )}
      </FormFor>
    </Page>
  )
}
