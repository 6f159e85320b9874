import type { SubmissionResult } from '@conform-to/react'
import { useLoaderData, useParams } from '@remix-run/react'
import type { AdultTimes } from '~/domain/appointments'
import { type AdultVerb, CancelForm, ChooseForm, MoveOwnForm } from '~/domain/appointments/forms'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Details, InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { Refused } from '../../advice/refused'
import { fromAsked, MoreTimes } from '../more-times'
import { useTimesSaid } from '../said'
import { useMeetingRows, useTimeOptions } from '../time-said'
import type { showOwnTimes } from './presses'

export const ownTimesMeta = titled(words => words.appointments.own.title)

type Part = { times: AdultTimes; home: string; resultOf: (verb: AdultVerb) => SubmissionResult | undefined }

/** What came of the form of this verb, in the reader's language. */
const useResultOf = (): Part['resultOf'] => {
  const { verb } = useParams()
  const result = useTimesSaid()
  return asked => (asked === verb ? result : undefined)
}

const Choose = ({ times: { offers, open, from, later }, home, resultOf }: Part) => {
  const { own: words } = useWords().appointments
  const options = useTimeOptions()
  const rest = open.filter(({ startsAt }) => !offers.some(one => one.startsAt.getTime() === startsAt.getTime()))
  const listed =
    offers.length > 0 && rest.length > 0
      ? [...options(offers), { divider: words.more }, ...options(rest)]
      : options([...offers, ...rest])
  return (
    <Section title={words.chooseTitle} id="choose">
      <FormFor
        id="choose"
        schema={ChooseForm}
        result={resultOf('choose')}
        action={`${home}/press/choose${fromAsked({ from })}`}
        send={words.choose}
      >
        {fields => (
          <Radios field={fields.timeId} label={offers.length > 0 ? words.offered : words.open} options={listed} />
        )}
      </FormFor>
      <MoreTimes home={home} from={from} later={later} />
    </Section>
  )
}

const Booked = ({ times: { booked, mayMove, mayCancel, open, hub, from, later }, home, resultOf }: Part) => {
  const { own: words, states, noLater } = useWords().appointments
  const rows = useMeetingRows()
  const options = useTimeOptions()
  if (!booked) return null
  return (
    <>
      <Section title={words.booked} id="booked" aside={<Tag tone="good">{states.booked}</Tag>}>
        <SummaryList rows={rows(booked)} />
        <p className="govuk-body tv-no-print">
          <a className="govuk-link" href={`${home}/calendar.ics`}>
            {words.calendar}
          </a>
        </p>
        <p className="govuk-body">{words.needs}</p>
      </Section>
      {mayCancel && !mayMove && <InsetText>{words.tooLate(hub.name, hub.replyTo)}</InsetText>}
      {mayMove && (open.length > 0 || from) && (
        <Details summary={words.moveTitle} open={resultOf('move') !== undefined || from !== null}>
          <p className="govuk-body">{words.moveLead}</p>
          {open.length > 0 ? (
            <FormFor
              id="move"
              schema={MoveOwnForm}
              result={resultOf('move')}
              action={`${home}/press/move${fromAsked({ from })}`}
              send={words.move}
            >
              {fields => <Radios field={fields.timeId} label={words.open} options={options(open)} />}
            </FormFor>
          ) : (
            <p className="govuk-body">{noLater}</p>
          )}
          <MoreTimes home={home} from={from} later={later} />
        </Details>
      )}
      {mayCancel && (
        <Details summary={words.cancelTitle} open={resultOf('cancel') !== undefined}>
          <p className="govuk-body">{words.cancelText}</p>
          <FormFor
            id="cancel"
            schema={CancelForm}
            result={resultOf('cancel')}
            action={`${home}/press/cancel`}
            send={words.cancel}
            tone="secondary"
          >
            {fields => <TextArea field={fields.reason} label={words.reason} rows={2} limit={300} optional />}
          </FormFor>
        </Details>
      )}
    </>
  )
}

/** Whoever comes too early, or whose request has no adviser any more: what is next stands with the request. */
const NobodyYet = ({ reference, back }: { reference: string; back: string }) => {
  const { own: words } = useWords().appointments
  return (
    <Page title={words.title} caption={words.caption(reference)} back={{ href: back, text: words.back }}>
      <Refused shown={{ choose: false, move: false, cancel: false }} />
      <EmptyState title={words.nobody} action={<ButtonLink href={back}>{words.toRequest}</ButtonLink>}>
        {words.nobodyText}
      </EmptyState>
    </Page>
  )
}

const Times = ({ times }: { times: AdultTimes }) => {
  const { asking = '' } = useParams()
  const { own: words, noLater } = useWords().appointments
  const said = useTimesSaid()
  const part: Part = { times, home: `/my-advice/${asking}/times`, resultOf: useResultOf() }
  const { booked, mayChoose, mayMove, mayCancel, missed, offers, open, adviser, hub, from, later } = times
  const any = offers.length + open.length > 0
  const shown = { choose: mayChoose && any, move: mayMove && open.length > 0, cancel: mayCancel }
  return (
    <Page
      title={words.title}
      caption={words.caption(times.reference)}
      lead={words.adviser(adviser.name, adviser.employer)}
      back={{ href: `/my-advice/${asking}`, text: words.back }}
    >
      <Refused shown={shown} result={said} />
      {missed > 0 && mayChoose && <InsetText>{words.missed}</InsetText>}
      <Booked {...part} />
      {shown.choose && <Choose {...part} />}
      {mayChoose && !any && from && (
        <>
          <p className="govuk-body">{noLater}</p>
          <MoreTimes home={part.home} from={from} later={later} />
        </>
      )}
      {mayChoose && !any && !from && (
        <EmptyState title={words.none}>{words.noneText(hub.name, hub.replyTo)}</EmptyState>
      )}
      {!mayChoose && !booked && <p className="govuk-body">{words.waiting}</p>}
    </Page>
  )
}

/** An adult's times with their adviser: what is booked, what they may choose from, and moving or calling off. */
export default function OwnTimesPage() {
  const { times, before } = useLoaderData<typeof showOwnTimes>()
  const { asking = '' } = useParams()
  if (times) return <Times times={times} />
  return before && <NobodyYet reference={before.reference} back={`/my-advice/${asking}`} />
}
