import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

type Offer = { id: string; title: string; kind: string; state: string; timesPerYear: number }

/** What an employer has on offer. */
export const EmployerOffers = ({ offers, oversees }: { offers: readonly Offer[]; oversees: boolean }) => {
  const { directory, encounters } = useWords()
  const words = directory.employer
  const kinds: Record<string, string> = encounters.kinds
  const states: Record<string, string> = encounters.states.offer[oversees ? 'coordinator' : 'employer']
  return (
    <Section title={words.offers}>
      {offers.length === 0 ? (
        <p className="govuk-body">{words.noOffers}</p>
      ) : (
        <Table
          caption={words.offers}
          captionHidden
          narrow="stack"
          rows={offers}
          rowKey={offer => offer.id}
          columns={[
            {
              head: words.offerColumns.title,
              header: true,
              cell: offer => (
                <a className="govuk-link" href={`/offers/${offer.id}`}>
                  {offer.title}
                </a>
              ),
            },
            { head: words.offerColumns.kind, cell: offer => kinds[offer.kind] ?? offer.kind },
            { head: words.offerColumns.times, numeric: true, cell: offer => offer.timesPerYear },
            {
              head: words.offerColumns.state,
              cell: offer => (
                <Tag tone={offer.state === 'open' ? 'good' : 'neutral'}>{states[offer.state] ?? offer.state}</Tag>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
