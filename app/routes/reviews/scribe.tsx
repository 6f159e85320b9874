import { useLoaderData } from '@remix-run/react'
import { facilitatorRoles, learnerOfCycle, saveThought } from '~/domain/exploration'
import { ScribeForm } from '~/domain/exploration/forms'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { seeOther, submit } from '~/http'
import type { Words } from '~/text'
import { titled } from '~/titled'
import { FormFor, TextArea, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { readReview, reviewPath } from './read-review'

export const meta = titled(words => words.exploration.review.scribe)
export const loader = readReview

type Why = keyof Words['exploration']['refusals'] | 'not-found' | 'not-allowed'

export const action = submit({
  for: facilitatorRoles,
  form: ScribeForm,
  run: async (actor, { cycleId, clips: [clip], words }): Promise<Outcome<unknown, Why>> => {
    const learnerId = await learnerOfCycle(actor, cycleId)
    if (!learnerId || !clip) return { ok: false, why: 'not-found' }
    const saved = await saveThought(actor, { learnerId, clip, form: 'scribed', words })
    if (saved.ok || saved.why !== 'not-found') return saved
    return refuse('no-such-clip')
  },
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.keep.saved),
})

/** Writing down what a learner says. */
export default function Scribe() {
  const { label, cycleId } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.review
  const result = useSaid(exploration.errors)
  return (
    <Page
      title={words.scribe}
      lead={words.scribeText}
      caption={label}
      back={{ href: `/reviews/${cycleId}`, text: label }}
    >
      <FormFor schema={ScribeForm} result={result} send={exploration.keep.send} id="scribe">
        {fields => (
          <>
            <TextField field={fields.clips} label={words.scribeClip} hint={words.scribeClipHint} />
            <TextArea field={fields.words} label={exploration.keep.scribed} rows={5} limit={4000} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
