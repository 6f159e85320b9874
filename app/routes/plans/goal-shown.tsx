import { archiveReasons, LetGoForm } from '~/domain/plans/forms'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { StepShown } from './step-shown'
import { type Goal, isRowOf, type Shown, useHome, useResultOf } from './view'

const tones = { 'in-progress': 'waiting', achieved: 'good', 'no-longer-relevant': 'quiet' } as const

/** The form to let go of a goal; also where it cannot be any more, once it was sent: what was typed stays. */
const LetGo = ({ goal }: { goal: Goal }) => {
  const { verbs, fields: labels, archiveReasons: said } = useWords().plans
  const { home } = useHome()
  const sent = useResultOf()('let-go')
  const result = isRowOf(sent, 'goalId', goal.id) ? sent : undefined
  if (!goal.moves.includes('let-go') && result === undefined) return null
  return (
    <Details summary={verbs['let-go'].title} open={result !== undefined} className="tv-no-print">
      <p className="govuk-body">{verbs['let-go'].text}</p>
      <FormFor
        id={`let-go-${goal.id}`}
        schema={LetGoForm}
        result={result}
        action={`${home}/press/let-go`}
        hidden={{ goalId: goal.id }}
        send={verbs['let-go'].send}
        tone="secondary"
      >
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={labels.reason}
              options={archiveReasons.map(value => ({ value, text: said[value] }))}
              small
            />
            <TextArea field={fields.words} label={labels.more} rows={2} limit={500} optional />
          </>
        )}
      </FormFor>
    </Details>
  )
}

/** What can be done with a goal just now. */
const Presses = ({ goal, writes }: { goal: Goal; writes: boolean }) => {
  const { verbs, links } = useWords().plans
  const { home, door } = useHome()
  const presses = (['achieve', 'take-up'] as const).filter(move => goal.moves.includes(move))
  const open = writes && goal.status === 'in-progress'
  return (
    <>
      <div className="govuk-button-group tv-no-print">
        {open && (
          <a
            className="govuk-link"
            href={door === 'own' ? `${home}/step?goal=${goal.id}` : `${home}/goals/${goal.id}/step`}
          >
            {links.addAction}
            <span className="govuk-visually-hidden"> {goal.words}</span>
          </a>
        )}
        {writes && door === 'desk' && (
          <a className="govuk-link" href={`${home}/goals/${goal.id}`}>
            {links.changeGoal}
            <span className="govuk-visually-hidden"> {goal.words}</span>
          </a>
        )}
        {presses.map(verb => (
          <PostButton key={verb} action={`${home}/press/${verb}`} hidden={{ goalId: goal.id }} about={goal.words}>
            {verbs[verb].send}
          </PostButton>
        ))}
      </div>
      <LetGo goal={goal} />
    </>
  )
}

/** One goal with its steps; `still` without anything to press, for paper. */
export const GoalShown = ({ goal, plan, still }: { goal: Goal; plan: NonNullable<Shown['plan']>; still?: boolean }) => {
  const { page, goalKinds, goalStatuses, archiveReasons: why } = useWords().plans
  return (
    <Section
      title={goal.words}
      id={`goal-${goal.id}`}
      card
      aside={<Tag tone={tones[goal.status]}>{goalStatuses[goal.status]}</Tag>}
    >
      <p className="govuk-body tv-quiet">{goalKinds[goal.kind]}</p>
      {goal.archiveReason && (
        <p className="govuk-body">
          {page.letGo}: {[why[goal.archiveReason], goal.archiveWords].filter(Boolean).join('. ')}
        </p>
      )}
      {goal.actions.length === 0 ? (
        <p className="govuk-body">{page.noActions}</p>
      ) : (
        <ul className="govuk-list">
          {goal.actions.map(step => (
            <StepShown key={step.id} step={step} {...(still ? { still } : {})} />
          ))}
        </ul>
      )}
      {!still && <Presses goal={goal} writes={plan.writes} />}
    </Section>
  )
}
