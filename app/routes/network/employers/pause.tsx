import { useActionData, useLoaderData } from '@remix-run/react'
import { type EmployerPage, pauseEmployer } from '~/domain/network'
import { PauseEmployer } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { employerKeepers } from '../directory-who'
import { employerToKeep } from './read-employer'

export const meta = titled<EmployerPage>((words, data) =>
  words.directory.employer.pauseTitle(data?.employer.name ?? ''),
)

export const loader = page({ for: employerKeepers }, employerToKeep)

export const action = submit({
  for: employerKeepers,
  form: words => PauseEmployer(words.directory.forms),
  run: (actor, asked) => pauseEmployer(actor, asked),
  refusals: words => words.directory.employer.refusals,
  beside: { 'day-is-past': 'until' },
  then: ({ id }, _params, _request, words) => seeOther(`/employers/${id}`, words.directory.employer.pausedDone),
})

export default function PauseEmployerPage() {
  const { employer } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  return (
    <Page title={words.pauseTitle(employer.name)} lead={words.pauseLead} back={`/employers/${employer.id}`}>
      <FormFor id="pause" schema={PauseEmployer(directory.forms)} result={result} send={words.pause}>
        {fields => (
          <>
            <DateField field={fields.until} label={words.pauseUntil} />
            <TextField field={fields.reason} label={words.pauseReason} hint={words.pauseReasonHint} optional />
          </>
        )}
      </FormFor>
    </Page>
  )
}
