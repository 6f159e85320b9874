import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { readSeat } from './read-seat'
import { SeatPage, useVoice } from './seat-page'

export const meta = titled(words => words.inClass.voices.student.typedTitle)
export const loader = readSeat

/** Everything typed at a seat, each with a button that deletes it. */
export default function Typed() {
  const seat = useLoaderData<typeof loader>()
  const { seat: words } = useWords().inClass
  const voice = useVoice(seat)
  return (
    <SeatPage seat={seat} title={voice.typedTitle} lead={voice.typedLead}>
      {seat.thoughts.length === 0 && <p className="govuk-body">{voice.nothingTyped}</p>}
      {seat.thoughts.map(({ id, text, answerId }) => (
        <Section key={id} title={answerId ? words.kept : voice.talkTitle} card>
          {text && <p className="govuk-body tv-typed">{text}</p>}
          <PostButton action={`/seat/typed/${id}/forget`}>{voice.forget}</PostButton>
        </Section>
      ))}
    </SeatPage>
  )
}
