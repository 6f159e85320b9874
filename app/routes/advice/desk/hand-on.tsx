import { useLoaderData } from '@remix-run/react'
import { caseloads, handOn } from '~/domain/advice'
import { HandOnForm } from '~/domain/advice/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FilterForm } from '~/ui/filter-form'
import { Checkboxes, FormFor, plainField, Select } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { searched } from '../../network/list-address'

export const meta = titled(words => words.adviceDesk.handOn.title)

export const loader = page({ for: ['coordinator'] }, (actor, _params, { searchParams }) =>
  caseloads(actor, searched(searchParams, 'from')),
)

export const action = submit({
  for: ['coordinator'],
  form: HandOnForm,
  run: handOn,
  refusals: words => words.adviceDesk.refusals,
  then: ({ given, left }, _params, _request, { adviceDesk }) => {
    const said: { readonly [why: string]: string } = { ...adviceDesk.refusals, ...adviceDesk.hindrances }
    const staying = left.map(({ reference, why }) => `${reference} (${said[why] ?? why})`).join(', ')
    return seeOther('/advice/hand-on', adviceDesk.handOn.done(given, staying))
  },
})

/** A whole caseload, or part of it, goes to another adviser: each person by the same rules, and whoever stays is named. */
export default function HandOn() {
  const { from, advisers, requests, staying } = useLoaderData<typeof loader>()
  const { adviceDesk } = useWords()
  const { handOn: words, page: said, board, states, hindrances } = adviceDesk
  const result = useSaid(adviceDesk.errors)
  const label = (one: (typeof advisers)[number]) => `${one.name}, ${said.room(one.caseload, one.cap)}`
  const able = (one: (typeof advisers)[number]) =>
    one.registered ? label(one) : `${label(one)}, ${hindrances['not-registered']}`
  const stateOf: { readonly [state: string]: string } = states
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/advice', text: board.title }}>
      <FilterForm action="/advice/hand-on" apply={words.show}>
        <Select
          field={plainField('from', from)}
          label={words.from}
          blank={words.from}
          options={advisers.map(one => ({ value: one.personId, text: label(one) }))}
        />
      </FilterForm>
      {from && staying.length > 0 && <p className="govuk-body">{words.staying(staying.length)}</p>}
      {from && requests.length === 0 && <p className="govuk-body">{words.none}</p>}
      {requests.length > 0 && (
        <FormFor
          id="hand-on"
          schema={HandOnForm}
          result={result}
          values={{ requests: requests.map(({ id }) => id) }}
          hidden={{ from }}
          action="/advice/hand-on"
          send={words.send}
        >
          {fields => (
            <>
              <Checkboxes
                field={fields.requests}
                label={words.requests}
                options={requests.map(({ id, reference, name, state }) => ({
                  ...{ value: id, text: [reference, name].filter(Boolean).join(', '), hint: stateOf[state] },
                }))}
                small
              />
              <Select
                field={fields.to}
                label={words.to}
                blank={words.to}
                options={advisers
                  .filter(({ personId }) => personId !== from)
                  .map(one => ({ value: one.personId, text: able(one), disabled: !one.registered }))}
              />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}
