import { useLoaderData } from '@remix-run/react'
import { seatedPage } from '~/http'
import { titled } from '~/titled'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { seatWithClips } from './read-seat'
import { SeatPage, useVoice } from './seat-page'

export const meta = titled(words => words.inClass.voices.student.listenTitle)

export const loader = seatedPage(async actor => {
  const found = await seatWithClips(actor)
  if (!found) return null
  const { seat, order, clips } = found
  const kept = new Set(seat.thoughts.map(({ answerId }) => answerId))
  return {
    seat,
    clips: clips.map(({ answerId, question, teller }) => ({
      place: order.indexOf(answerId) + 1,
      ...{ question, teller, heard: seat.heard.includes(answerId), kept: kept.has(answerId) },
    })),
  }
})

/** The people of the lesson in this seat's own order: the same card for everybody. */
export default function Listen() {
  const { seat, clips } = useLoaderData<typeof loader>()
  const { inClass, questions } = useWords()
  const voice = useVoice(seat)
  const asked: Record<number, { prompt: string }> = questions.asked
  return (
    <SeatPage seat={seat} title={voice.listenTitle} lead={voice.listenLead}>
      {clips.length === 0 && <p className="govuk-body">{inClass.seat.noClips}</p>}
      <ol className="tv-plans">
        {clips.map(({ place, question, teller, heard, kept }) => (
          <li key={place}>
            <a className="govuk-link" href={`/seat/listen/${place}`}>
              <span>
                {teller.shownAs}
                <span lang={teller.language}>{`, ${teller.role}`}</span>
              </span>
            </a>{' '}
            {kept ? <Tag tone="good">{inClass.seat.kept}</Tag> : heard && <Tag tone="quiet">{inClass.seat.heard}</Tag>}
            <p className="tv-quiet">{asked[question]?.prompt}</p>
          </li>
        ))}
      </ol>
    </SeatPage>
  )
}
