import { useLoaderData } from '@remix-run/react'
import { addLearner, groupsOf, learnerStaff, placesOfLearners } from '~/domain/learners'
import { LearnerForm } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Select } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { LearnerFields } from './learner-fields'

export const meta = titled(words => words.learners.form.addTitle)

export const loader = page({ for: learnerStaff }, async viewer => ({
  places: (await placesOfLearners(viewer)).map(({ id, name }) => ({ id, name })),
  groups: await groupsOf(viewer),
}))

export const action = submit({
  for: learnerStaff,
  form: LearnerForm,
  run: (actor, { leavesOn, ...typed }) => addLearner(actor, { ...typed, leavesOn: leavesOn ?? null }),
  refusals: words => words.learners.form.refusals,
  then: (_added, _params, _request, words) => seeOther('/learners', words.learners.form.added),
})

/** Adding a learner by hand. */
export default function AddLearner() {
  const { places, groups } = useLoaderData<typeof loader>()
  const { list, form } = useWords().learners
  const result = useSaid(form.errors)
  return (
    <Page title={form.addTitle} back={{ href: '/learners', text: list.title }}>
      <FormFor
        id="learner"
        schema={LearnerForm}
        result={result}
        hidden={places.length === 1 ? { institutionId: places[0]?.id ?? '' } : {}}
        send={form.save}
      >
        {fields => (
          <>
            {places.length !== 1 && (
              <Select
                field={fields.institutionId}
                label={form.place}
                options={places.map(({ id, name }) => ({ value: id, text: name }))}
              />
            )}
            <LearnerFields fields={fields} groups={groups} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
