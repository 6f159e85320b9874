import { GoalForm, goalKinds } from '~/domain/plans/forms'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { type Goal, useHome } from '../view'

/** A goal is written, or changed. */
export const GoalFormPage = ({ goal }: { goal?: Goal }) => {
  const words = useWords().plans
  const { home } = useHome()
  return (
    <Page title={words.goalPage[goal ? 'change' : 'add']} back={{ href: home, text: words.title.desk('') }}>
      <FormFor
        id="goal"
        schema={GoalForm}
        result={useSaid(words.errors)}
        values={goal ? { kind: goal.kind, words: goal.words } : {}}
        {...(goal ? { hidden: { version: goal.version } } : {})}
        send={words.goalPage.send}
      >
        {fields => (
          <>
            <Radios
              field={fields.kind}
              label={words.fields.kind}
              options={goalKinds.map(value => ({ value, text: words.goalKinds[value] }))}
            />
            <TextArea
              field={fields.words}
              label={words.fields.goal}
              hint={words.fields.goalHint}
              rows={3}
              limit={500}
            />
          </>
        )}
      </FormFor>
    </Page>
  )
}
