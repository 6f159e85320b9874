import { useLoaderData } from '@remix-run/react'
import { referExpress } from '~/domain/exploration'
import { ReferForm, referralReasons } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { onCycle } from './on-cycle'
import { readReview, reviewPath } from './read-review'

export const meta = titled(words => words.exploration.review.refer)
export const loader = readReview

export const action = submit({
  for: ['adviser'],
  form: ReferForm,
  run: onCycle(referExpress),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.referred),
})

/** An adult who cannot wait is put through to a person. No suggestion is made. */
export default function Refer() {
  const { label, cycleId } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.review
  const result = useSaid(exploration.errors)
  return (
    <Page
      title={words.refer}
      lead={words.referText}
      caption={label}
      back={{ href: `/reviews/${cycleId}`, text: label }}
    >
      <FormFor schema={ReferForm} result={result} send={words.referSend} id="refer">
        {fields => (
          <>
            <Radios
              field={fields.reason}
              label={words.referReason}
              options={referralReasons.map(value => ({ value, text: words.referReasons[value] }))}
            />
            <TextArea field={fields.words} label={words.referWords} rows={3} optional />
            <DateField field={fields.until} label={words.referUntil} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
