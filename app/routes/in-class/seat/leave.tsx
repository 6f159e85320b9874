import { useLoaderData } from '@remix-run/react'
import { closeDoor } from '~/domain/learners'
import { leaveCookie, leaveSeat } from '~/domain/lessons'
import { Press } from '~/domain/lessons/forms'
import { seatedSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { useWords } from '~/ui/words'
import { PicturesSaid } from '../pictures-said'
import { readSeat } from './read-seat'
import { SeatPage } from './seat-page'

export const meta = titled(words => words.inClass.seat.leaveTitle)
export const loader = readSeat

export const action = seatedSubmit({
  form: Press,
  run: leaveSeat,
  refusals: {},
  then: (_seat, _params, _request, words) => {
    const gone = new Headers()
    for (const cookie of [leaveCookie(), closeDoor()]) gone.append('set-cookie', cookie)
    return seeOther('/join', words.inClass.seat.left, gone)
  },
})

/** Leaving a shared device to the next. */
export default function Leave() {
  const seat = useLoaderData<typeof loader>()
  const { seat: words } = useWords().inClass
  return (
    <SeatPage seat={seat} title={words.leaveTitle} lead={words.leaveLead}>
      <PicturesSaid row={seat.rejoin} />
      <FormFor id="leave" schema={Press} send={words.leaveSend} />
    </SeatPage>
  )
}
