import { ActionForm, actionKinds, owners } from '~/domain/plans/forms'
import { DateField, FormFor, Radios, Select, TextArea, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { type Goal, type Step, useHome } from '../view'

const day = (on: Date | null) => on && new Date(on).toISOString().slice(0, 10)

/** A step is written by the adviser, or changed. Which goal it is for is chosen where it is there already. */
export const ActionFormPage = ({ goals, step }: { goals: readonly Goal[]; step?: Step }) => {
  const words = useWords().plans
  const { fields: labels } = words
  const { home } = useHome()
  const { 'skills-check-closed': closed } = words.refusals
  return (
    <Page title={words.actionPage[step ? 'change' : 'add']} back={{ href: home, text: words.title.desk('') }}>
      <FormFor
        id="step"
        schema={ActionForm}
        result={useSaid(words.errors, [closed])}
        values={
          step
            ? {
                ...{ goalId: step.goalId, words: step.words, kind: step.kind, owner: step.owner, note: step.note },
                dueOn: day(step.dueOn),
              }
            : { owner: 'person' }
        }
        {...(step ? { hidden: { version: step.version } } : {})}
        send={words.actionPage.send}
      >
        {fields => (
          <>
            {step && (
              <Select
                field={fields.goalId}
                label={labels.forGoal}
                options={goals.map(goal => ({ value: goal.id, text: goal.words }))}
              />
            )}
            <TextField field={fields.words} label={labels.action} />
            <Select
              field={fields.kind}
              label={labels.actionKind}
              options={actionKinds.toReversed().map(value => ({ value, text: words.actionKinds[value] }))}
            />
            <Radios
              field={fields.owner}
              label={labels.owner}
              options={owners.map(value => ({ value, text: labels.ownerOptions[value] }))}
              inline
            />
            <DateField field={fields.dueOn} label={labels.dueOn} optional />
            <TextArea field={fields.note} label={labels.note} rows={3} limit={1000} optional />
          </>
        )}
      </FormFor>
    </Page>
  )
}
