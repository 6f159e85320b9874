import { useLoaderData } from '@remix-run/react'
import { ownPortfolio, stateCriteria } from '~/domain/exploration'
import { CriteriaForm, criterionKinds, majorGroups, sectors } from '~/domain/exploration/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, Fieldset, FormFor, Select, TextArea, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { onOwnRecord } from './own-record'

export const meta = titled(words => words.exploration.criteria.title)

export const loader = explorerPage(async actor => {
  const own = await ownPortfolio(actor)
  return own && { stated: own.work.stated }
})

export const action = explorerSubmit({
  form: CriteriaForm,
  run: onOwnRecord(stateCriteria),
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/explore', words.exploration.criteria.saved),
})

const lines = [1, 2, 3, 4, 5, 6] as const

/** What somebody likes, looks for and does not want: in own words, and from plain lists. */
export default function CriteriaPage() {
  const { stated } = useLoaderData<typeof loader>()
  const { exploration, listening, encounters } = useWords()
  const words = exploration.criteria
  const result = useSaid(exploration.errors)
  const groups = majorGroups.map(value => ({ value, text: listening.search.groups[value] }))
  const fieldsOfWork = sectors.map(value => ({ value, text: encounters.sectors[value] }))
  const kinds = criterionKinds.map(value => ({ value, text: words.kinds[value] }))
  const criteria = Object.fromEntries(
    (stated?.criteria ?? []).flatMap((one, index) => [
      [`words${index + 1}`, one.words],
      [`kind${index + 1}`, one.kind],
    ]),
  )
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/explore', text: exploration.home.title }}>
      <FormFor
        schema={CriteriaForm}
        result={result}
        values={{ ...stated, ...criteria }}
        send={words.send}
        id="criteria"
      >
        {fields => (
          <>
            <TextArea field={fields.interests} label={words.interests} rows={3} optional />
            <Checkboxes field={fields.majors} label={words.majors} options={groups} small />
            <Checkboxes field={fields.sectors} label={words.sectors} options={fieldsOfWork} small />
            <Fieldset legend={words.criteria} legendSize="m">
              <p className="govuk-hint">{words.criteriaHint}</p>
              {lines.map(line => (
                <div key={line}>
                  <TextField field={fields[`words${line}`]} label={words.criterion(line)} />
                  <Select field={fields[`kind${line}`]} label={words.kind(line)} options={kinds} />
                </div>
              ))}
            </Fieldset>
            <TextArea field={fields.noWords} label={words.noWords} rows={3} optional />
            <Checkboxes field={fields.noMajors} label={words.noMajors} options={groups} small />
            <Checkboxes field={fields.noSectors} label={words.noSectors} options={fieldsOfWork} small />
            <InsetText>{words.used}</InsetText>
          </>
        )}
      </FormFor>
    </Page>
  )
}
