import { useLoaderData } from '@remix-run/react'
import { handIn } from '~/domain/lessons'
import { Press } from '~/domain/lessons/forms'
import { seatedSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { readSeat } from './read-seat'
import { SeatPage, useVoice } from './seat-page'

export const meta = titled(words => words.inClass.voices.student.finishTitle)
export const loader = readSeat

export const action = seatedSubmit({
  form: Press,
  run: handIn,
  refusals: {},
  then: (_seat, _params, _request, words) => seeOther('/seat', words.inClass.voices.student.finished),
})

/** "We have finished": complete or not, it is said in words and never refused. */
export default function Finish() {
  const seat = useLoaderData<typeof loader>()
  const voice = useVoice(seat)
  const kept = seat.thoughts.filter(({ answerId }) => answerId !== null).length
  return (
    <SeatPage seat={seat} title={voice.finishTitle} lead={voice.finishLead}>
      <p className="govuk-body">
        {kept >= seat.plan.clips ? voice.enough : voice.left(seat.heard.length, kept, seat.plan.clips)}
      </p>
      <FormFor id="finish" schema={Press} send={voice.finishSend} />
    </SeatPage>
  )
}
