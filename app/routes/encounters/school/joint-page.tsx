import type { JointRequest } from '~/domain/encounters'
import { timesInWords } from '~/text/when'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import { useLine } from './line'
import { StateTag } from './state-tag'

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="govuk-list">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** Another school's request, as a school reads it whose learners were joined to it. There is nothing to press. */
export const JointPage = ({ request }: { request: JointRequest }) => {
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const line = useLine()
  const { joint, fields, page } = requests
  const { host, groups, dates, startsAt, endsAt, meetings } = request
  const deliveries: Record<string, string> = encounters.deliveries
  const days = startsAt && endsAt ? [{ startsAt, endsAt }] : dates
  const classOf = ({ yearGroup, name, headcount, attended }: (typeof groups)[number]) =>
    [requests.groupLine(yearGroup, name, headcount), request.deliveredAt && page.came(attended ?? 0, headcount)]
      .filter(Boolean)
      .join('. ')
  return (
    <Page
      title={line.title(request)}
      caption={joint.together(host.name)}
      back={{ href: '/requests', text: requests.list.title }}
      aside={<StateTag state={request.state} />}
    >
      <InsetText>{joint.what(host.name)}</InsetText>
      <Section title={joint.asked(host.name)}>
        <SummaryList
          rows={[
            { term: fields.kind, value: line.what(request) },
            { term: fields.delivery, value: deliveries[request.delivery] ?? request.delivery },
            { term: fields.purpose, value: request.purpose },
            { term: fields.outcomes, value: <Lines lines={request.outcomes} /> },
            { term: joint.classes, value: <Lines lines={groups.map(classOf)} /> },
            { term: joint.inAll, value: requests.learners(request.learners) },
            {
              term: startsAt ? requests.list.columns.when : fields.dates,
              value: <Lines lines={days.map(day => timesInWords(language, day.startsAt, day.endsAt))} />,
            },
            {
              term: page.meetings,
              value:
                meetings.length > 0 ? (
                  <Lines lines={meetings.map(({ employer, offer }) => `${employer}: ${offer}`)} />
                ) : (
                  joint.nobodyYet
                ),
            },
          ]}
        />
      </Section>
      <PrintLink />
    </Page>
  )
}
