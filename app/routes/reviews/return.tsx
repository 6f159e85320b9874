import { useLoaderData } from '@remix-run/react'
import { facilitatorRoles, returnCycle } from '~/domain/exploration'
import { BecauseForm } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { onCycle } from './on-cycle'
import { readReview, reviewPath } from './read-review'

export const meta = titled(words => words.exploration.review.return)
export const loader = readReview

export const action = submit({
  for: facilitatorRoles,
  form: BecauseForm,
  run: onCycle(returnCycle),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.returned),
})

/** Giving work back, once, with what is missing. */
export default function ReturnWork() {
  const { label, cycleId } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.review
  const result = useSaid(exploration.errors)
  return (
    <Page
      title={words.return}
      lead={words.returnText}
      caption={label}
      back={{ href: `/reviews/${cycleId}`, text: label }}
    >
      <FormFor schema={BecauseForm} result={result} send={words.return} id="because">
        {fields => <TextArea field={fields.because} label={words.because} rows={4} limit={2000} />}
      </FormFor>
    </Page>
  )
}
