import { useLoaderData } from '@remix-run/react'
import type { HandOverPage } from '~/domain/moving-on'
import { titled } from '~/titled'
import { MoreLinks } from '~/ui/more-links'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import type { showHandOver } from './show'
import { SideForms } from './side-forms'
import { StateTag } from './state-tag'

export const handOverMeta = titled<HandOverPage>((words, found) =>
  found ? words.movingOn.page.title(found.newLabel ?? found.label) : words.movingOn.list.title,
)

const useRows = (found: HandOverPage): SummaryRow[] => {
  const { page, list, parts, reasons } = useWords().movingOn
  const why: { readonly [code: string]: string } = reasons
  const rows: (SummaryRow | null)[] = [
    { term: page.from, value: found.from },
    { term: page.to, value: found.to ?? list.toAdult },
    { term: page.year, value: list.year(found.yearGroup) },
    { term: page.lastDay, value: <When at={found.leavesOn} /> },
    found.state === 'offered' ? { term: page.answerBy, value: <When at={found.answerBy} /> } : null,
    {
      term: page.takes,
      value:
        found.takes.length === 0 ? (
          page.takesNone
        ) : (
          <ul className="govuk-list">
            {found.takes.map(part => (
              <li key={part}>{parts[part]}</li>
            ))}
          </ul>
        ),
    },
    found.reasonCode ? { term: page.why, value: why[found.reasonCode] } : null,
  ]
  return rows.filter(row => row !== null)
}

/** One hand-over for either side: how it stands, what goes along, and what can be done. */
export const handOverPage = (pressed: string | null) =>
  function HandOver() {
    const found = useLoaderData<typeof showHandOver>()
    const { movingOn } = useWords()
    const { page, list, next } = movingOn
    const rows = useRows(found)
    const came = !found.sends && (found.state === 'acknowledged' || found.state === 'arrived')
    return (
      <Page
        title={page.title(found.newLabel ?? found.label)}
        lead={next[found.state]}
        width="wide"
        back={{ href: '/moving-on', text: list.title }}
        aside={<StateTag state={found.state} />}
      >
        <Columns
          sideFirst
          side={<SideForms found={found} pressed={pressed} />}
          main={
            <Section id="about">
              <SummaryList rows={rows} />
              <MoreLinks
                links={[
                  ...(came ? [{ href: `/moving-on/${found.id}/record`, text: page.record }] : []),
                  ...(found.code ? [{ href: `/moving-on/${found.id}/paper`, text: page.paper }] : []),
                ]}
              />
            </Section>
          }
        />
      </Page>
    )
  }
