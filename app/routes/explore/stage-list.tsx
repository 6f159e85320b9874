import type { Standing } from '~/domain/exploration'
import { Steps } from '~/ui/steps'
import { useWords } from '~/ui/words'

/** What a stage still asks, each thing a sentence. */
export const LeftList = ({ left }: { left: Standing['stages'][number]['left'] }) => {
  const { exploration } = useWords()
  if (left.length === 0) return <p>{exploration.nothingLeft}</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {left.map(({ what, more }) => (
        <li key={what}>{exploration.left[what](more)}</li>
      ))}
    </ul>
  )
}

/** The four stages in their order: which is done, which is now, and what is left of it. */
export const StageList = ({ stages }: { stages: Standing['stages'] }) => {
  const { exploration } = useWords()
  return (
    <Steps
      steps={stages.map(({ stage, state, left }) => ({
        title: exploration.stages[stage].title,
        state: state === 'complete' || state === 'submitted' ? 'done' : state === 'locked' ? 'next' : 'now',
        // The step itself says done, now and next.
        when: state === 'submitted' || state === 'returned' ? exploration.stageStates[state] : undefined,
        body: state === 'open' || state === 'returned' ? <LeftList left={left} /> : exploration.stages[stage].text,
      }))}
    />
  )
}

/** What was made smaller for a learner, said to whoever looks. */
export const Adjusted = ({ adjustments }: { adjustments: Standing['adjustments'] }) => {
  const { exploration } = useWords()
  const counts: { readonly [count: string]: string } = exploration.review.counts
  return (
    <ul className="govuk-list govuk-list--bullet">
      {adjustments.map(({ id, count, to, words }) => (
        <li key={id}>{exploration.review.adjustLine(counts[count] ?? count, to, words)}</li>
      ))}
    </ul>
  )
}
