import { useLoaderData } from '@remix-run/react'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { showCard } from '~/domain/lessons'
import { CardForm } from '~/domain/lessons/forms'
import { seatedSubmit, seeOther } from '~/http'
import { mayTryCard } from '~/platform/rate-limit'
import { titled } from '~/titled'
import { FormFor, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { usePictureOptions } from '../in-class/pictures-said'
import { readSeat } from '../in-class/seat/read-seat'
import { SeatPage } from '../in-class/seat/seat-page'

export const meta = titled(words => words.learners.cards.enter.title)
export const loader = readSeat

type Why = 'over' | 'no-such-card' | 'sits-already' | 'too-many' | 'not-found' | 'not-allowed'

export const action = seatedSubmit({
  form: CardForm,
  run: async (actor, { code, first, second }): Promise<Outcome<string, Why>> => {
    const verdict = await mayTryCard(actor.personId)
    return verdict.ok ? showCard(actor, { code, pictures: [first, second] }) : refuse('too-many')
  },
  refusals: words => words.learners.cards.enter.refusals,
  then: (cookie, _params, _request, words) =>
    seeOther('/seat', words.learners.cards.enter.done, { 'set-cookie': cookie }),
})

/** Tying a seat to one's own record by a card. */
export default function UseCard() {
  const seat = useLoaderData<typeof loader>()
  const { enter: words } = useWords().learners.cards
  const result = useSaid(words.errors)
  const options = usePictureOptions()
  return (
    <SeatPage seat={seat} title={words.title} lead={words.lead}>
      <FormFor id="card" schema={CardForm} result={result} send={words.send}>
        {fields => (
          <>
            <Select field={fields.first} label={words.first} options={options} blank="" />
            <Select field={fields.second} label={words.second} options={options} blank="" />
            <TextField field={fields.code} label={words.code} width={10} autoComplete="off" spacedLetters />
          </>
        )}
      </FormFor>
    </SeatPage>
  )
}
