import type { requestsOf } from '~/domain/encounters'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

type Request = Omit<NonNullable<Awaited<ReturnType<typeof requestsOf>>>[number], 'submittedAt' | 'startsAt'> & {
  submittedAt: string | Date | null
  startsAt: string | Date | null
}

/** What an institution asked for lately. */
export const InstitutionRequests = ({ requests, oversees }: { requests: readonly Request[]; oversees: boolean }) => {
  const { directory, encounters } = useWords()
  const words = directory.institution
  const kinds: Record<string, string> = encounters.kinds
  const states: Record<string, string> = encounters.states.request[oversees ? 'coordinator' : 'school']
  if (requests.length === 0)
    return (
      <Section title={words.requests}>
        <p className="govuk-body">{words.noRequests}</p>
      </Section>
    )
  return (
    <Section title={words.requests}>
      <Table
        caption={words.requests}
        captionHidden
        narrow="stack"
        rows={requests}
        rowKey={request => request.id}
        columns={[
          {
            head: words.requestColumns.kind,
            header: true,
            cell: request => (
              <a className="govuk-link" href={oversees ? `/board/${request.id}` : `/requests/${request.id}`}>
                {kinds[request.kind] ?? request.kind}
              </a>
            ),
          },
          { head: words.requestColumns.years, cell: request => request.yearGroups.map(directory.year).join(', ') },
          {
            head: words.requestColumns.sent,
            cell: request => request.submittedAt && <When at={request.submittedAt} form="date" />,
          },
          { head: words.requestColumns.state, cell: request => <Tag>{states[request.state] ?? request.state}</Tag> },
        ]}
      />
    </Section>
  )
}
