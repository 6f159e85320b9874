import type { PlacementState } from '~/domain/placements'
import { Section } from '~/ui/page'
import { type Step, Steps } from '~/ui/steps'
import { useWords } from '~/ui/words'
import type { Shown } from './view'

/** Which states belong to which step of the way; a state that ends it belongs to none. */
const way = [
  { step: 'asked', states: ['drafted', 'submitted', 'read'] },
  { step: 'answered', states: ['employer-accepted'] },
  { step: 'agreed', states: ['student-confirmed', 'agreement-draft', 'employer-completed', 'school-completed'] },
  { step: 'signed', states: ['parent-ok', 'signatures'] },
  { step: 'there', states: ['signed', 'started'] },
  { step: 'looked-back', states: ['completed', 'evaluated'] },
] as const satisfies { step: string; states: PlacementState[] }[]

/** Where a placement stands and what happens next; nothing where it is off. */
export const Way = ({ placement: { state } }: { placement: Shown }) => {
  const { steps: words, next } = useWords().placements
  const now = way.findIndex(({ states }) => states.some(one => one === state))
  if (now < 0) return null
  const steps: Step[] = way.map(({ step }, index) => ({
    title: words[step],
    state: index < now || state === 'evaluated' ? 'done' : index === now ? 'now' : 'next',
    ...(index === now && state !== 'evaluated' ? { body: <p className="govuk-body">{next[state]}</p> } : {}),
  }))
  return (
    <Section title={words.title} id="way">
      <Steps steps={steps} />
    </Section>
  )
}
