import type { SubmissionResult } from '@conform-to/react'
import type { OwnTracked, TrackedMove } from '~/domain/tracker'
import { HearBackForm, heardKinds, MoveForm } from '~/domain/tracker/forms'
import { DateField, FormFor, Radios } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

type Shown = { found: OwnTracked; result: SubmissionResult | undefined }

const HearBack = ({ found, result }: Shown) => {
  const { moves, fields: labels, heardKinds: kinds } = useWords().tracker
  return (
    <Details summary={moves['hear-back']} open={result !== undefined}>
      <FormFor
        id="hear-back"
        schema={HearBackForm}
        result={result}
        action={`/tracker/${found.id}/press/hear-back`}
        send={moves['hear-back']}
      >
        {fields => (
          <>
            <Radios
              field={fields.heard}
              label={labels.heard}
              options={heardKinds.map(value => ({ value, text: kinds[value] }))}
              small
            />
            <DateField field={fields.heardOn} label={labels.heardOn} optional />
          </>
        )}
      </FormFor>
    </Details>
  )
}

/** What leads on stands first and strongest; what ends it, last. */
const ends: readonly TrackedMove[] = ['turn-down', 'decline', 'not-this-time', 'withdraw', 'miss']

/** What its owner can say of an application now, one press each; and the way back from the last. */
export const MoveForms = ({ found, pressed, result }: Shown & { pressed: string | null }) => {
  const { moves, page, back, states } = useWords().tracker
  const named: { readonly [move: string]: string } = moves
  const said = (move: string) => (move === pressed ? result : undefined)
  const plainly = found.moves.filter(move => move !== 'hear-back')
  const [onward, ending] = [plainly.filter(move => !ends.includes(move)), plainly.filter(move => ends.includes(move))]
  const press = (move: TrackedMove, tone: 'primary' | 'secondary', text = named[move]) => (
    <FormFor
      key={move}
      id={move}
      schema={MoveForm}
      result={said(move)}
      action={`/tracker/${found.id}/press/${move}`}
      send={text}
      tone={tone}
    />
  )
  return (
    <Section title={page.next} id="next" card>
      {found.moves.length === 0 && <p className="govuk-body">{page.over}</p>}
      {onward.map((move, index) => press(move, index === 0 ? 'primary' : 'secondary'))}
      {found.moves.includes('hear-back') && <HearBack found={found} result={said('hear-back')} />}
      {ending.map(move => press(move, 'secondary'))}
      {found.back && press(found.back, 'secondary', back(states[backTo(found.back)]))}
    </Section>
  )
}

type State = OwnTracked['state']
const backTo = (move: TrackedMove): State => move.slice('back-to-'.length) as State
