import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { advisersToChoose, ownLearnerId, startAsAdult } from '~/domain/exploration'
import { StartForm } from '~/domain/exploration/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, FormFor, Select, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.exploration.start.title)

export const loader = page({ for: 'signed-in' }, async actor => {
  if (await ownLearnerId(actor)) throw redirect('/explore')
  return { advisers: await advisersToChoose(actor) }
})

export const action = submit({
  for: 'signed-in',
  form: StartForm,
  run: (actor, { label, adviserId }) => startAsAdult(actor, { label, adviserId: adviserId || null }),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore', words.exploration.start.done),
})

/** An adult begins a record of their own. */
export default function Start() {
  const { advisers } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.start
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} lead={words.lead}>
      <InsetText>{words.text}</InsetText>
      <FormFor schema={StartForm} result={result} send={words.action} id="start">
        {fields => (
          <>
            <TextField field={fields.label} label={words.label} hint={words.labelHint} autoComplete="nickname" />
            {advisers.length > 0 && (
              <Select
                field={fields.adviserId}
                label={words.adviser}
                options={[
                  { value: '', text: words.alone },
                  ...advisers.map(({ id, name }) => ({ value: id, text: name })),
                ]}
              />
            )}
            <Checkbox field={fields.adult} label={words.adult} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
