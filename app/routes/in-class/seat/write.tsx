import { useLoaderData } from '@remix-run/react'
import { writeInLesson } from '~/domain/lessons'
import { TalkForm } from '~/domain/lessons/forms'
import { seatedSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor, TextArea } from '~/ui/form'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { useTaught } from '../taught-words'
import { readSeat } from './read-seat'
import { SeatPage, useVoice } from './seat-page'

export const meta = titled(words => words.inClass.voices.student.talkTitle)
export const loader = readSeat

export const action = seatedSubmit({
  form: TalkForm,
  run: (actor, { text }) => writeInLesson(actor, { answerId: null, text }),
  refusals: words => words.inClass.seat.refusals,
  then: (_written, _params, _request, words) => seeOther('/seat', words.inClass.voices.student.saved),
})

/** What a group talked about, in a few words. */
export default function Write() {
  const seat = useLoaderData<typeof loader>()
  const { seat: words } = useWords().inClass
  const voice = useVoice(seat)
  const { talk } = useTaught(seat)
  const result = useSaid(words.errors)
  return (
    <SeatPage seat={seat} title={voice.talkTitle} lead={talk ?? undefined}>
      {seat.writing ? (
        <FormFor id="talk" schema={TalkForm} result={result} values={{ text: '' }} send={voice.save}>
          {fields => <TextArea field={fields.text} label={voice.talkLabel} hint={voice.talkHint} rows={5} />}
        </FormFor>
      ) : (
        <p className="govuk-body">{words.refusals['not-writing']}</p>
      )}
    </SeatPage>
  )
}
