import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { advisersToChoose, ownLearnerId, startAsAdult } from '~/domain/exploration'
import { StartForm } from '~/domain/exploration/forms'
import { page, safePath, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, FormFor, Select, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.exploration.start.title)

/** Where somebody was on their way to when they were led here. */
const wayOn = (address: string): string | null => {
  const next = new URL(address).searchParams.get('next')
  return next && safePath(next)
}

export const loader = page({ for: 'signed-in' }, async (actor, _params, url) => {
  if (await ownLearnerId(actor)) throw redirect(wayOn(url.href) ?? '/explore')
  return { advisers: await advisersToChoose(actor), led: wayOn(url.href) !== null }
})

export const action = submit({
  for: 'signed-in',
  form: StartForm,
  run: (actor, { label, adviserId }) => startAsAdult(actor, { label, adviserId: adviserId || null }),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, request, words) => seeOther(wayOn(request.url) ?? '/explore', words.exploration.start.done),
})

/** An adult begins a record of their own. */
export default function Start() {
  const { advisers, led } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.start
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} lead={words.lead}>
      {led && <p className="govuk-body">{words.first}</p>}
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
