import { useActionData, useLoaderData } from '@remix-run/react'
import { type InstitutionPage, institutionPage, saveCohorts } from '~/domain/network'
import { cohortYears, SaveCohorts } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Fieldset, FormFor, NumberField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

export const meta = titled<InstitutionPage>((words, data) =>
  words.directory.cohorts.changeTitle(data?.institution.name ?? ''),
)

export const loader = page({ for: ['coordinator', 'careers-leader'] }, async (actor, { institutionId = '' }) => {
  const found = await institutionPage(actor, institutionId)
  return found?.mayKeepCohorts ? found : null
})

export const action = submit({
  for: ['coordinator', 'careers-leader'],
  form: words => SaveCohorts(words.directory.forms),
  run: (actor, said) => saveCohorts(actor, said),
  refusals: {},
  then: ({ id }, _params, _request, words) => seeOther(`/institutions/${id}`, words.directory.cohorts.saved),
})

export default function CohortsPage() {
  const { institution, cohorts, yearGroups } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.cohorts
  const shown = cohortYears.filter(
    year => yearGroups.includes(year) || cohorts.some(({ yearGroup }) => yearGroup === year),
  )
  const values = Object.fromEntries(
    cohorts.flatMap(({ yearGroup, roll, target }) => [
      [`roll${yearGroup}`, roll],
      [`target${yearGroup}`, target],
    ]),
  )
  return (
    <Page
      title={words.changeTitle(institution.name)}
      lead={words.lead}
      back={{ href: `/institutions/${institution.id}`, text: institution.name }}
    >
      <p className="govuk-body">
        {words.why} {words.blank}
      </p>
      <FormFor
        id="cohorts"
        schema={SaveCohorts(directory.forms)}
        result={result}
        values={values}
        send={directory.institution.save}
      >
        {fields =>
          shown.map(year => (
            <Fieldset key={year} legend={directory.year(year)} legendSize="s">
              <NumberField field={fields[`roll${year}`]} label={words.roll} width={5} />
              <NumberField field={fields[`target${year}`]} label={words.target} hint={words.targetHint} width={3} />
            </Fieldset>
          ))
        }
      </FormFor>
    </Page>
  )
}
