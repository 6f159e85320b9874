import { useActionData, useLoaderData } from '@remix-run/react'
import { changeLearner, learnerStaff } from '~/domain/learners'
import { ChangeLearnerForm } from '~/domain/learners/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { PicturesSaid } from '../in-class/pictures-said'
import { FlagsSection } from './flags-section'
import { LearnerFields } from './learner-fields'
import { readLearner } from './read-learner'

export const meta = titled(words => words.learners.list.title)
export const loader = readLearner

export const action = submit({
  for: learnerStaff,
  form: ChangeLearnerForm,
  run: (actor, { leavesOn, ...typed }) => changeLearner(actor, { ...typed, leavesOn: leavesOn ?? null }),
  refusals: words => words.learners.form.refusals,
  then: (_changed, _params, _request, words) => seeOther('/learners', words.learners.form.saved),
})

/** One learner: label, year, last day, groups; their card; and for careers leaders the flags. */
export default function Learner() {
  const { learner, groups } = useLoaderData<typeof loader>()
  const {
    learners: { list, form, cards },
    movingOn,
    privacy,
  } = useWords()
  const said = useSaid(form.errors)
  const result = useActionData<typeof action>() ? said : undefined
  return (
    <Page title={learner.label} back={{ href: '/learners', text: list.title }}>
      <p className="tv-quiet">
        {form.joined} <When at={learner.joinedOn} form="date" />
      </p>
      {learner.fromRoster && <p className="govuk-body">{form.fromRoster}</p>}
      <FormFor
        id="learner"
        schema={ChangeLearnerForm}
        result={result}
        action={`/learners/${learner.id}`}
        values={{
          ...{ label: learner.label, yearGroup: String(learner.yearGroup ?? ''), groupIds: learner.groupIds },
          leavesOn: learner.leavesOn?.toISOString().slice(0, 10) ?? '',
        }}
        send={form.save}
      >
        {fields => <LearnerFields fields={fields} groups={groups} />}
      </FormFor>
      <Section title={cards.title}>
        {learner.card ? <PicturesSaid row={learner.card} /> : <p className="govuk-body">{cards.none}</p>}
        <p className="govuk-body">
          <a className="govuk-link" href={`/learners/cards?learner=${learner.id}`}>
            {cards.title}
          </a>
        </p>
      </Section>
      {learner.flags && <FlagsSection learnerId={learner.id} flags={learner.flags} />}
      {learner.leads && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/moving-on/learners/${learner.id}`}>
            {movingOn.begin.link}
          </a>
        </p>
      )}
      {learner.leads && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/learners/${learner.id}/erase`}>
            {privacy.eraseLearner.title}
          </a>
        </p>
      )}
    </Page>
  )
}
