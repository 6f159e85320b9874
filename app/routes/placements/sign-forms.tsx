import { type PlacementVerb, SignForm } from '~/domain/placements/forms'
import { FormFor } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import type { MoveForm } from './view'

/** A signature for each side the reader can sign for. Staff write down that a learner signed on paper. */
export const SignForms = ({ verb, placement, home, resultOf }: MoveForm & { verb: PlacementVerb }) => {
  const { verbs, signAs } = useWords().placements
  const words = verbs[verb]
  const result = resultOf(verb)
  const own = placement.parts.includes('learner')
  const sides = placement.signs.length > 0 ? placement.signs : (['learner'] as const)
  return (
    <Section title={words.title} card>
      <p className="govuk-body">{words.text}</p>
      {sides.map((party, index) => (
        <FormFor
          key={party}
          id={`sign-${party}`}
          schema={SignForm}
          result={index === 0 ? result : undefined}
          action={`${home}/press/${verb}`}
          hidden={{ party }}
          send={party === 'learner' && !own ? signAs.learnerOnPaper : signAs[party]}
          tone={index === 0 ? 'primary' : 'secondary'}
        />
      ))}
    </Section>
  )
}
