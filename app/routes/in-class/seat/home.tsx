import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { PicturesSaid } from '../pictures-said'
import { Renewing } from '../renewing'
import { StepTime } from '../step-time'
import { useSeatName, useTaught } from '../taught-words'
import { readSeat } from './read-seat'
import { SeatPage, useVoice } from './seat-page'

export const meta = titled(words => words.inClass.join.title)
export const loader = readSeat

/** A seat's first page: who one is here, what to do now, and the few ways on. */
export default function Home() {
  const seat = useLoaderData<typeof loader>()
  const { seat: words, run } = useWords().inClass
  const voice = useVoice(seat)
  const nameOf = useSeatName()
  const { title, now, steps } = useTaught(seat)
  const kept = seat.thoughts.filter(({ answerId }) => answerId !== null).length
  return (
    <SeatPage seat={seat} title={voice.hello(nameOf(seat.name))} lead={title} home>
      <Renewing id="step" seconds={20}>
        <Section title={now?.title || voice.now} card>
          {now?.pupils && <p className="govuk-body-l">{now.pupils}</p>}
          <p className="tv-quiet">
            {run.step(seat.step + 1, steps.length)} · {words.table(seat.table)}
          </p>
          <StepTime time={seat.time} />
        </Section>
      </Renewing>
      <ul className="tv-ways">
        <li>
          <ButtonLink href="/seat/listen">{voice.listen}</ButtonLink>
        </li>
        {seat.writing && (
          <li>
            <ButtonLink href="/seat/write" tone="secondary">
              {voice.write}
            </ButtonLink>
          </li>
        )}
        <li>
          <ButtonLink href="/seat/finish" tone="secondary">
            {voice.finish}
          </ButtonLink>
        </li>
      </ul>
      <p className="govuk-body">
        {kept >= seat.plan.clips ? voice.enough : voice.left(seat.heard.length, kept, seat.plan.clips)}
      </p>
      <p className="govuk-body">
        {seat.tied ? (
          <>
            {words.tied}{' '}
            <a className="govuk-link" href="/explore">
              {words.ownRecord}
            </a>
          </>
        ) : (
          <a className="govuk-link" href="/seat/card">
            {words.card}
          </a>
        )}
      </p>
      <Section>
        <p className="govuk-body">{words.key}</p>
        <PicturesSaid row={seat.rejoin} />
      </Section>
    </SeatPage>
  )
}
