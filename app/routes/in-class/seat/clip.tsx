import { useLoaderData } from '@remix-run/react'
import { refuse } from '~/domain/kernel/decision'
import { hearInLesson, orderFor, ownSeat, reportKept, writeInLesson } from '~/domain/lessons'
import { KeepForm } from '~/domain/lessons/forms'
import { seatedPage, seatedSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { FormFor, TextArea } from '~/ui/form'
import { useWords } from '~/ui/words'
import { usePrompt } from '../../case-studies/listening/answer-page'
import { Transcript, Who } from '../../case-studies/listening/clip-view'
import { Player } from '../../case-studies/listening/player'
import { wayOf } from '../../case-studies/listening/way-of'
import { useSaid } from '../../encounters/said'
import { seatWithClips } from './read-seat'
import { SeatPage, useVoice } from './seat-page'

export const meta = titled(words => words.inClass.voices.student.listenTitle)

const placeIn = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : 0)

export const loader = seatedPage(async (actor, { place = '' }, _url, request) => {
  const found = await seatWithClips(actor)
  const answerId = found?.order[placeIn(place) - 1]
  if (!found || !answerId) return null
  const clip = found.clips.find(one => one.answerId === answerId) ?? null
  if (clip) await hearInLesson(actor, { answerId })
  const next = placeIn(place) < found.order.length ? placeIn(place) + 1 : null
  return { seat: found.seat, clip, next, way: wayOf(request) }
})

export const action = seatedSubmit({
  form: KeepForm,
  run: async (actor, { place, text }) => {
    const seat = await ownSeat(actor)
    const answerId = seat && orderFor(seat.seed, seat.answerIds)[placeIn(place) - 1]
    if (!seat || !answerId) return refuse('not-found')
    const kept = await writeInLesson(actor, { answerId, text })
    if (kept.ok) await reportKept(actor, { answerId, text })
    return kept
  },
  refusals: words => words.inClass.seat.refusals,
  then: (_kept, _params, _request, words) => seeOther('/seat/listen', words.inClass.voices.student.keptSaid),
})

/** One clip at a seat: hear or read it, keep it with a thought. Where a person took it back, the place says so. */
export default function SeatClip() {
  const { seat, clip, next, way } = useLoaderData<typeof loader>()
  const { seat: words } = useWords().inClass
  const voice = useVoice(seat)
  const prompt = usePrompt(clip?.question ?? 0)
  const result = useSaid(words.errors)
  if (!clip) return <SeatPage seat={seat} title={words.gone} />
  return (
    <SeatPage seat={seat} title={<span className="tv-prompt">{prompt}</span>}>
      <section className="tv-clip">
        <Who teller={clip.teller} />
        <Player clip={clip} way={way} />
        <Transcript clip={clip} />
      </section>
      <FormFor id="keep" schema={KeepForm} result={result} values={{ text: '' }} send={voice.keep}>
        {fields =>
          seat.writing && (
            <TextArea field={fields.text} label={voice.thought} hint={voice.thoughtHint} rows={4} optional />
          )
        }
      </FormFor>
      {next && (
        <ButtonLink href={`/seat/listen/${next}`} tone="secondary">
          {voice.listen}
        </ButtonLink>
      )}
    </SeatPage>
  )
}
