import { useLoaderData } from '@remix-run/react'
import { learnerLeaders, placesOfLearners, rollYearsOver } from '~/domain/learners'
import { RollOverForm } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor, Select } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { useYearOptions } from './year-options'

export const meta = titled(words => words.learners.roll.title)

export const loader = page({ for: learnerLeaders }, async viewer => ({
  places: (await placesOfLearners(viewer)).filter(({ leads }) => leads).map(({ id, name }) => ({ id, name })),
}))

export const action = submit({
  for: learnerLeaders,
  form: RollOverForm,
  run: rollYearsOver,
  refusals: {},
  then: (_rows, _params, _request, words) => seeOther('/learners', words.learners.roll.done),
})

/** A year on for everybody of an institution. */
export default function YearOn() {
  const { places } = useLoaderData<typeof loader>()
  const { roll, form, list } = useWords().learners
  const result = useSaid(form.errors)
  const years = useYearOptions()
  return (
    <Page title={roll.title} lead={roll.lead} back={{ href: '/learners', text: list.title }}>
      <FormFor
        id="year-on"
        schema={RollOverForm}
        result={result}
        values={{ leavers: '11' }}
        send={roll.send}
        tone="warning"
      >
        {fields => (
          <>
            <Select
              field={fields.institutionId}
              label={form.place}
              options={places.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Select field={fields.leavers} label={roll.leavers} options={years} />
            <Checkboxes field={fields.sure} label={roll.sure} options={[{ value: 'yes', text: roll.sureYes }]} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
