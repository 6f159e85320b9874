import type { HubRequest } from '~/domain/encounters'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { When, WhenSpan } from '~/ui/when'
import { useWords } from '~/ui/words'

type Group = HubRequest['groups'][number]

const Groups = ({ groups }: { groups: readonly Group[] }) => {
  const { coordinator } = useWords()
  const words = coordinator.request
  return (
    <ul className="govuk-list">
      {groups.map(group => (
        <li key={group.id}>
          {words.group(group.yearGroup, group.name, group.headcount)}
          {group.guestOf && `, ${words.guestOf(group.guestOf)}`}
          {group.attended !== null && `, ${words.attended(group.attended)}`}
        </li>
      ))}
    </ul>
  )
}

const Times = ({ times }: { times: readonly { startsAt: Date; endsAt: Date }[] }) => (
  <ul className="govuk-list">
    {times.map(({ startsAt, endsAt }) => (
      <li key={startsAt.toISOString()}>
        <WhenSpan from={startsAt} to={endsAt} />
      </li>
    ))}
  </ul>
)

const Outcomes = ({ outcomes }: { outcomes: readonly string[] }) => (
  <ul className="govuk-list">
    {outcomes.map(outcome => (
      <li key={outcome}>{outcome}</li>
    ))}
  </ul>
)

const useRows = (request: HubRequest) => {
  const { coordinator, encounters } = useWords()
  const words = coordinator.request
  const named = (names: Record<string, string>, keys: readonly string[], none: string) =>
    keys.length > 0 ? keys.map(key => names[key] ?? key).join(', ') : none
  const { startsAt, endsAt, dates } = request
  return [
    { term: words.purpose, value: request.purpose },
    ...(request.outcomes.length > 0 ? [{ term: words.outcomes, value: <Outcomes outcomes={request.outcomes} /> }] : []),
    { term: words.groups, value: <Groups groups={request.groups} /> },
    startsAt && endsAt
      ? { term: words.fixed, value: <Times times={[{ startsAt, endsAt }]} /> }
      : { term: words.dates, value: <Times times={dates} /> },
    { term: words.delivery, value: named(encounters.deliveries, [request.delivery], '') },
    { term: words.language, value: named(encounters.languages, [request.language], '') },
    { term: words.sectors, value: named(encounters.sectors, request.sectors, words.anySector) },
    { term: words.access, value: named(encounters.accessNeeds, request.accessNeeds, words.noAccess) },
    { term: words.wanted, value: coordinator.board.shortBy(request.seatsLeft, request.seats) },
    ...(request.benchmarks.length > 0
      ? [{ term: words.benchmarks, value: named(encounters.benchmarks, request.benchmarks.map(String), '') }]
      : []),
    ...(request.submittedAt ? [{ term: words.sent, value: <When at={request.submittedAt} form="moment" /> }] : []),
  ]
}

const Linked = ({ request }: { request: HubRequest }) => {
  const { coordinator } = useWords()
  const words = coordinator.request
  return (
    <>
      {request.mergedInto && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/board/${request.mergedInto.id}`}>
            {words.mergedInto(request.mergedInto.school)}
          </a>
        </p>
      )}
      {request.joined.length > 0 && (
        <p className="govuk-body">
          {words.joined}:{' '}
          {request.joined.map(({ id, school }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a className="govuk-link" href={`/board/${id}`}>
                {school}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** What the school asks for, in its own words. */
export const RequestAsked = ({ request }: { request: HubRequest }) => {
  const { coordinator } = useWords()
  return (
    <Section title={coordinator.request.asked}>
      <Linked request={request} />
      <SummaryList rows={useRows(request)} />
    </Section>
  )
}
