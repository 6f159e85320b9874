import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { AgreementShown, Missing } from './agreement-shown'
import { type PlacementLoader, useDays, useHome } from './view'

export const paperMeta = titled(words => words.placements.paper.title)

const Line = () => <span className="tv-write-line" aria-hidden="true" />

/** The agreement to print: what is in place in type, and empty lines for names, numbers and pens. */
export default function PaperPage() {
  const placement = useLoaderData<PlacementLoader>()
  const { placements } = useWords()
  const { paper, page } = placements
  const days = useDays()
  const { opportunity, institution, yearGroup } = placement
  const signers = placement.signers.map(party => page.by[party])
  return (
    <Page
      title={paper.title}
      caption={`${opportunity.title}, ${opportunity.organisation}`}
      lead={paper.lead}
      back={{ href: useHome(), text: opportunity.title }}
    >
      <PrintLink />
      <SummaryList
        rows={[
          { term: page.when, value: days(placement) },
          { term: page.where, value: opportunity.district || page.anywhere },
          { term: page.forWhom, value: placements.who(yearGroup) },
          ...(institution ? [{ term: page.institution, value: institution }] : []),
          ...Object.values(paper.blanks).map(term => ({ term, value: <Line /> })),
        ]}
      />
      {placement.missing.length > 0 && (
        <Section title={page.missing}>
          <Missing placement={placement} />
        </Section>
      )}
      {placement.agreement && <AgreementShown placement={placement} />}
      <Section title={paper.signatures}>
        <SummaryList
          rows={[...signers, ...(placement.minor ? [paper.parent] : [])].map(term => ({
            term,
            value: (
              <>
                <Line /> {paper.date} <Line />
              </>
            ),
          }))}
        />
      </Section>
    </Page>
  )
}
