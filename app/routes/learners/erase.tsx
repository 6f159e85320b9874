import { useActionData, useLoaderData } from '@remix-run/react'
import { learnerLeaders, learnerToChange } from '~/domain/learners'
import { eraseLearner } from '~/domain/privacy'
import { EraseLearner } from '~/domain/privacy/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, FormFor } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.privacy.eraseLearner.title)

export const loader = page({ for: learnerLeaders }, async (viewer, { learnerId = '' }) => {
  const learner = await learnerToChange(viewer, learnerId)
  return learner?.leads ? { id: learner.id, label: learner.label } : null
})

export const action = submit({
  for: learnerLeaders,
  form: words => EraseLearner({ sure: words.privacy.eraseLearner.notSure }),
  run: (actor, { learnerId }) => eraseLearner(actor, { learnerId }),
  refusals: {},
  then: (_gone, _params, _request, words) => seeOther('/learners', words.privacy.eraseLearner.done),
})

const Points = ({ of }: { of: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {of.map(point => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

/** A careers leader deletes a learner with everything of theirs: what goes, what stays and why, and one box to tick. */
export default function EraseLearnerPage() {
  const { id, label } = useLoaderData<typeof loader>()
  const { eraseLearner: words, erase } = useWords().privacy
  const result = useActionData<typeof action>()
  return (
    <Page title={words.title} caption={label} lead={erase.lead} back={{ href: `/learners/${id}`, text: label }}>
      <Section title={erase.goes}>
        <Points of={words.goes} />
      </Section>
      <Section title={erase.staysTitle}>
        <Points of={words.stays} />
      </Section>
      <FormFor schema={EraseLearner({ sure: words.notSure })} result={result} send={words.send} tone="warning">
        {fields => <Checkbox field={fields.sure} label={words.yes(label)} />}
      </FormFor>
    </Page>
  )
}
