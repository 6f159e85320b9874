import type { z } from 'zod'
import { AcknowledgeForm, AskChangeForm, DeclareForm, DraftForm, ShareForm, TakeBackForm } from '~/domain/plans/forms'
import { Checkbox, FormFor, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Refused } from '../advice/refused'
import { type Shown, useHome, useResultOf } from './view'

const plain = {
  'draft-plan': { verb: 'draft', schema: DraftForm },
  'share-plan': { verb: 'share', schema: ShareForm },
  'take-back-plan': { verb: 'take-back', schema: TakeBackForm },
  'acknowledge-plan': { verb: 'acknowledge', schema: AcknowledgeForm },
} as const satisfies { [move: string]: { verb: string; schema: z.ZodType<object> } }

const Press = ({ move }: { move: keyof typeof plain }) => {
  const { verb, schema } = plain[move]
  const words = useWords().plans.verbs[verb]
  const { home } = useHome()
  return (
    <Section title={words.title} card>
      <p className="govuk-body">{words.text}</p>
      <FormFor
        id={verb}
        schema={schema as typeof ShareForm}
        result={useResultOf()(verb)}
        action={`${home}/press/${verb}`}
        send={words.send}
        tone={verb === 'take-back' ? 'secondary' : 'primary'}
      />
    </Section>
  )
}

const AskChange = () => {
  const { verbs, fields: labels } = useWords().plans
  const { home } = useHome()
  const result = useResultOf()('ask-change')
  return (
    <Details summary={verbs['ask-change'].title} open={result !== undefined}>
      <p className="govuk-body">{verbs['ask-change'].text}</p>
      <FormFor
        id="ask-change"
        schema={AskChangeForm}
        result={result}
        action={`${home}/press/ask-change`}
        send={verbs['ask-change'].send}
        tone="secondary"
      >
        {fields => <TextArea field={fields.words} label={labels.change} rows={4} limit={1000} />}
      </FormFor>
    </Details>
  )
}

const Declare = ({ employer }: { employer: string }) => {
  const { verbs, fields: labels } = useWords().plans
  const { home } = useHome()
  return (
    <Section title={verbs.declare.title} card>
      <FormFor
        id="declare"
        schema={DeclareForm}
        result={useResultOf()('declare')}
        action={`${home}/press/declare`}
        send={verbs.declare.send}
      >
        {fields => <Checkbox field={fields.said} label={labels.declare(employer)} />}
      </FormFor>
    </Section>
  )
}

/** What the reader can do with the whole plan just now. */
export const MovesShown = ({ shown: { moves, part, plan } }: { shown: Shown }) => {
  const sent = useResultOf()('ask-change')
  const taking = moves.includes('take-back-plan')
  const undeclared = part === 'adviser' && plan?.writes ? plan.undeclared : null
  const presses = moves.filter(move => !(move === 'take-back-plan' && part === 'adult'))
  // Also once it was refused: what was typed stays.
  const asks = part === 'adult' && (taking || sent !== undefined)
  const here = { 'ask-change': asks, declare: undeclared !== null }
  const standing = Object.entries(plain).map(([move, { verb }]) => [verb, presses.some(one => one === move)])
  return (
    <div className="tv-no-print">
      <Refused shown={{ ...here, ...Object.fromEntries(standing) }} />
      {undeclared && <Declare employer={undeclared.employer} />}
      {presses.map(move => (
        <Press key={move} move={move} />
      ))}
      {asks && <AskChange />}
    </div>
  )
}
