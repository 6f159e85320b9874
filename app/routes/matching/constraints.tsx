import { useLoaderData } from '@remix-run/react'
import { ownConstraints, sayConstraints } from '~/domain/matching'
import { accessNeeds, ConstraintsForm, highestLevel, opportunityKinds, opportunityTimes } from '~/domain/matching/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor, NumberField, Select, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.matching.constraints.title)

export const loader = explorerPage(ownConstraints)

export const action = explorerSubmit({
  form: ConstraintsForm,
  run: sayConstraints,
  refusals: words => words.matching.constraints.refusals,
  beside: { 'district-unknown': 'district' },
  then: (_value, _params, _request, words) => seeOther('/explore/constraints', words.matching.constraints.saved),
})

/** How far, when, and what somebody needs: what a suggestion may never go against. */
export default function ConstraintsPage() {
  const { said, adult } = useLoaderData<typeof loader>()
  const { matching, encounters, exploration } = useWords()
  const words = matching.constraints
  const result = useSaid(matching.errors, Object.values(words.refusals))
  const from = <K extends string>(values: readonly K[], names: { [key in K]: string }) =>
    values.map(value => ({ value, text: names[value] }))
  const levels: Record<number, string> = matching.levels
  const finished = Array.from({ length: highestLevel + 1 }, (_, level) => ({
    value: String(level),
    text: levels[level] ?? '',
  }))
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/explore', text: exploration.home.title }}>
      <FormFor
        schema={ConstraintsForm}
        result={result}
        values={{ ...said, miles: said.miles ?? '', level: said.level ?? '', online: said.online ? 'yes' : '' }}
        send={words.send}
        id="constraints"
      >
        {fields => (
          <>
            <NumberField
              field={fields.miles}
              label={words.miles}
              hint={adult ? words.milesAdult : words.milesPupil}
              optional
            />
            {adult && <TextField field={fields.district} label={words.district} hint={words.districtHint} optional />}
            <Checkboxes
              field={fields.online}
              label={words.online}
              options={[{ value: 'yes', text: words.onlineYes }]}
              small
            />
            <Checkboxes
              field={fields.times}
              label={words.times}
              hint={words.anyHint}
              options={from(opportunityTimes, matching.times)}
              small
            />
            <Checkboxes
              field={fields.kinds}
              label={words.kinds}
              hint={words.kindsHint}
              options={from(opportunityKinds, matching.kinds)}
              small
            />
            <Select
              field={fields.level}
              label={words.level}
              hint={words.levelHint}
              options={finished}
              blank={words.levelUnsaid}
            />
            <Checkboxes
              field={fields.access}
              label={words.access}
              hint={words.accessHint}
              options={from(accessNeeds, encounters.accessNeeds)}
              small
            />
            <InsetText>{words.used}</InsetText>
          </>
        )}
      </FormFor>
    </Page>
  )
}
