import { useLoaderData } from '@remix-run/react'
import { adjustCount, facilitatorRoles } from '~/domain/exploration'
import { AdjustForm, adjustmentReasons, countNames } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, NumberField, Radios, Select, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { onCycle } from './on-cycle'
import { readReview, reviewPath } from './read-review'

export const meta = titled(words => words.exploration.review.adjust)
export const loader = readReview

export const action = submit({
  for: facilitatorRoles,
  form: AdjustForm,
  run: onCycle(adjustCount),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.adjusted),
})

/** Asking less of one learner, in one count, with a reason that everybody concerned sees. */
export default function Adjust() {
  const { label, cycleId, standing } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.review
  const result = useSaid(exploration.errors)
  return (
    <Page
      title={words.adjust}
      lead={words.adjustText}
      caption={label}
      back={{ href: `/reviews/${cycleId}`, text: label }}
    >
      <FormFor schema={AdjustForm} result={result} send={words.adjustSend} id="adjust">
        {fields => (
          <>
            <Select
              field={fields.count}
              label={words.adjustCount}
              options={countNames.map(value => ({ value, text: `${words.counts[value]} (${standing.counts[value]})` }))}
            />
            <NumberField field={fields.to} label={words.adjustTo} width={2} />
            <Radios
              field={fields.reason}
              label={words.adjustReason}
              options={adjustmentReasons.map(value => ({ value, text: words.reasons[value] }))}
            />
            <TextArea field={fields.words} label={words.adjustWords} rows={3} limit={500} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
