import { ShortlistForm, SignpostForm, signpostBodies } from '~/domain/plans/forms'
import { FormFor, Select, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { type Plan, useHome, useResultOf } from './view'

type Props = { plan: Plan; still?: boolean }

const AddSignpost = ({ writes }: { writes: boolean }) => {
  const { verbs, fields: labels, bodies } = useWords().plans
  const { home } = useHome()
  const result = useResultOf()('signpost')
  if (!writes && result === undefined) return null
  return (
    <Details summary={verbs.signpost.title} open={result !== undefined} className="tv-no-print">
      <FormFor
        id="signpost"
        schema={SignpostForm}
        result={result}
        action={`${home}/press/signpost`}
        send={verbs.signpost.send}
        tone="secondary"
      >
        {fields => (
          <>
            <Select
              field={fields.body}
              label={labels.body}
              blank="–"
              options={signpostBodies.map(value => ({ value, text: bodies[value] }))}
            />
            <TextField field={fields.words} label={labels.bodyWords} optional />
          </>
        )}
      </FormFor>
    </Details>
  )
}

/** Kinds of body that can help with something else. */
export const SignpostsShown = ({ plan, still }: Props) => {
  const { page, bodies, verbs } = useWords().plans
  const { home, door } = useHome()
  const writes = plan.writes && door === 'desk' && !still
  return (
    <Section title={page.signposts} id="signposts">
      {plan.signposts.length === 0 && <p className="govuk-body">{page.noSignposts}</p>}
      <ul className="govuk-list">
        {plan.signposts.map(({ id, body, words }) => (
          <li key={id}>
            <strong>{bodies[body]}</strong>
            {words && `: ${words}`}
            {writes && (
              <PostButton action={`${home}/press/remove-signpost`} hidden={{ signpostId: id }} about={bodies[body]}>
                {verbs['remove-signpost'].send}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      {!still && <AddSignpost writes={writes} />}
    </Section>
  )
}

const AddShortlisted = ({ writes }: { writes: boolean }) => {
  const { verbs, fields: labels } = useWords().plans
  const { home } = useHome()
  const result = useResultOf()('shortlist')
  if (!writes && result === undefined) return null
  return (
    <Details summary={verbs.shortlist.title} open={result !== undefined} className="tv-no-print">
      <FormFor
        id="shortlist"
        schema={ShortlistForm}
        result={result}
        action={`${home}/press/shortlist`}
        send={verbs.shortlist.send}
        tone="secondary"
      >
        {fields => (
          <>
            <TextField field={fields.opportunityId} label={labels.opportunity} hint={labels.opportunityHint} optional />
            <TextField field={fields.link} label={labels.link} inputMode="url" optional />
            <TextField field={fields.title} label={labels.linkTitle} optional />
            <TextField field={fields.why} label={labels.why} optional />
          </>
        )}
      </FormFor>
    </Details>
  )
}

/** Courses and opportunities worth a look; which are of the adviser's own employer is said beside each. */
export const ShortlistShown = ({ plan, still }: Props) => {
  const { page, verbs } = useWords().plans
  const { home, door } = useHome()
  const writes = plan.writes && !still
  return (
    <Section title={page.shortlist} id="shortlist">
      <p className="govuk-body">{plan.shortlist.length === 0 ? page.noShortlist : page.shortlistText}</p>
      <ul className="govuk-list">
        {plan.shortlist.map(({ id, title, organisation, href, why, open, own }) => (
          <li key={id}>
            <p className="govuk-body">
              {href ? (
                <a className="govuk-link" href={href} rel="noreferrer noopener">
                  {title}
                </a>
              ) : (
                <strong>{title}</strong>
              )}
              {organisation && `, ${organisation}`} {own && <Tag tone="attention">{page.ownCourse}</Tag>}
              {why && (
                <>
                  <br />
                  {why}
                </>
              )}
              {!open && (
                <>
                  <br />
                  <span className="tv-quiet">{page.over}</span>
                </>
              )}
            </p>
            {writes && (
              <PostButton action={`${home}/press/remove-shortlisted`} hidden={{ shortlistedId: id }} about={title}>
                {verbs['remove-shortlisted'].send}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      {!still && <AddShortlisted writes={writes && door === 'desk'} />}
    </Section>
  )
}
