import { useLoaderData } from '@remix-run/react'
import { BecauseForm } from '~/domain/exploration/forms'
import { FormFor, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import type { readReview } from './read-review'

/** A move on a review that wants a reason and nothing else. */
export const BecausePage = ({ title, lead }: { title: string; lead: string }) => {
  const { label, cycleId } = useLoaderData<typeof readReview>()
  const { exploration } = useWords()
  const result = useSaid(exploration.errors)
  return (
    <Page title={title} lead={lead} caption={label} back={{ href: `/reviews/${cycleId}`, text: label }}>
      <FormFor schema={BecauseForm} result={result} send={title} id="because">
        {fields => <TextArea field={fields.because} label={exploration.review.because} rows={4} limit={2000} />}
      </FormFor>
    </Page>
  )
}
