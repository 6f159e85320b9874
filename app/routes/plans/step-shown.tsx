import { dateInWords } from '~/text/when'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { type Step, useHome } from './view'

/** Whose a step is, until when, and what it is about. */
const About = ({ step }: { step: Step }) => {
  const { plans } = useWords()
  const language = useLanguage()
  const { door } = useHome()
  const parts = [
    plans.page.whose(plans.owners[step.owner][door]),
    ...(step.kind === 'other' ? [] : [plans.actionKinds[step.kind]]),
    ...(step.doneAt
      ? [plans.page.doneOn(dateInWords(language, step.doneAt))]
      : step.dueOn
        ? [plans.page.due(dateInWords(language, step.dueOn))]
        : []),
  ]
  return <span className="tv-quiet">{parts.join(' · ')}</span>
}

/** What can be done with a step just now; left out in print. */
const Presses = ({ step }: { step: Step }) => {
  const { verbs, links } = useWords().plans
  const { home } = useHome()
  const verb = step.doneAt ? 'untick' : 'tick'
  return (
    <div className="govuk-button-group tv-no-print">
      {step.mayTick && (
        <PostButton
          action={`${home}/press/${verb}`}
          hidden={{ planActionId: step.id }}
          tone="secondary"
          about={step.words}
        >
          {verbs[verb].send}
        </PostButton>
      )}
      {step.mayChange && (
        <a className="govuk-link" href={`${home}/steps/${step.id}`}>
          {links.changeAction}
          <span className="govuk-visually-hidden"> {step.words}</span>
        </a>
      )}
      {step.mayRemove && !step.doneAt && (
        <PostButton
          action={`${home}/press/remove-action`}
          hidden={{ planActionId: step.id }}
          tone="secondary"
          about={step.words}
        >
          {verbs['remove-action'].send}
        </PostButton>
      )}
    </div>
  )
}

/** One step of a goal. */
export const StepShown = ({ step, still }: { step: Step; still?: boolean }) => {
  const { page, paper } = useWords().plans
  return (
    <li>
      <p className="govuk-body">
        <strong>{step.words}</strong> {step.doneAt && <Tag tone="good">{paper.done}</Tag>}{' '}
        {step.late && <Tag tone="waiting">{page.late}</Tag>}
        <br />
        <About step={step} />
      </p>
      {step.note && <p className="govuk-body">{step.note}</p>}
      {!still && <Presses step={step} />}
    </li>
  )
}
