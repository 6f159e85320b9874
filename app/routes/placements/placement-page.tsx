import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { AgreementShown, HoursRules, Missing } from './agreement-shown'
import { MoveForms } from './move-forms'
import { HoursShown, LookedBack } from './stay-shown'
import { type PlacementLoader, type Shown, useDays, useHome, useResultOf, useTurn } from './view'
import { Way } from './way'

export const placementMeta = titled<Shown>((words, found) => found?.opportunity.title ?? words.placements.own.title)

const agreeing = ['agreement-draft', 'employer-completed', 'school-completed', 'parent-ok', 'signatures']

const useRows = (placement: Shown): SummaryRow[] => {
  const { placements } = useWords()
  const { page, lists } = placements
  const days = useDays()
  const { opportunity, label, yearGroup, institution, words, reason, reasonCode } = placement
  const codes: { readonly [code: string]: string } = { ...placements.rejectReasons, ...placements.reasons }
  const why = [reasonCode && codes[reasonCode], reason].filter(Boolean).join(': ')
  const rows: (SummaryRow | null)[] = [
    { term: page.when, value: days(placement) },
    { term: page.where, value: opportunity.district || page.anywhere },
    opportunity.hours ? { term: page.hours, value: opportunity.hours } : null,
    { term: page.forWhom, value: label === null ? placements.who(yearGroup) : lists.whoIs(label, yearGroup) },
    institution ? { term: page.institution, value: institution } : null,
    words ? { term: page.words, value: words } : null,
    why ? { term: page.reason, value: why } : null,
  ]
  return rows.filter(row => row !== null)
}

const About = ({ placement, home }: { placement: Shown; home: string }) => {
  const { page } = useWords().placements
  const standing = placement.agreement !== null
  return (
    <Section title={page.what} id="what">
      <SummaryList rows={useRows(placement)} />
      {placement.arranged && <p className="govuk-body-s tv-quiet">{page.arranged}</p>}
      <ul className="govuk-list tv-more tv-no-print">
        <li>
          <a className="govuk-link" href={`/opportunities/${placement.opportunity.id}`}>
            {page.more}
          </a>
        </li>
        {standing && (
          <>
            <li>
              <a className="govuk-link" href={`${home}/paper`}>
                {page.paper}
              </a>
            </li>
            <li>
              <a className="govuk-link" href={`${home}/calendar.ics`}>
                {page.calendar}
              </a>
            </li>
          </>
        )}
      </ul>
    </Section>
  )
}

/** The list that the reader came from; whoever came by a letter's link has none. */
const useBack = (door: 'own' | 'desk' | 'hosting', { parts }: Shown): { href: string; text: string } | null => {
  const { own, lists } = useWords().placements
  if (door === 'hosting') return null
  if (door === 'own') return { href: '/explore/placements', text: own.title }
  if (parts.includes('employer-admin') || parts.includes('provider-admin'))
    return { href: '/placements/with-us', text: lists.host.title }
  return parts.length === 0 || parts.includes('coordinator')
    ? { href: '/placements/board', text: lists.board.title }
    : { href: '/placements', text: lists.staff.title }
}

/** One placement, by any of its doors: how it stands, whose turn it is, what is in place, and what the reader can do. */
export const placementPage = (door: 'own' | 'desk' | 'hosting') =>
  function PlacementPage() {
    const placement = useLoaderData<PlacementLoader>()
    const { placements } = useWords()
    const home = useHome()
    const resultOf = useResultOf()
    const { state, turn } = placement
    const back = useBack(door, placement)
    const turnOf = useTurn()
    const off = placement.reasonCode !== null && placement.moves.length === 0
    return (
      <Page
        title={placement.opportunity.title}
        caption={placement.opportunity.organisation}
        width="wide"
        aside={<Tag tone={turn === 'nobody' ? 'neutral' : 'waiting'}>{placements.states[state]}</Tag>}
        {...(back ? { back } : {})}
      >
        {turn === 'nobody' ? (
          (off || state === 'evaluated' || state === 'signed') && <InsetText>{placements.next[state]}</InsetText>
        ) : (
          <p className="govuk-body">{placements.page.turn(turnOf(placement))}</p>
        )}
        <Columns
          sideFirst
          side={<Way placement={placement} />}
          main={
            <>
              <MoveForms placement={placement} home={home} resultOf={resultOf} />
              <About placement={placement} home={home} />
              {agreeing.includes(state) && (
                <Section title={placements.page.missing} id="missing">
                  <Missing placement={placement} />
                </Section>
              )}
              {placement.agreement && <AgreementShown placement={placement} />}
              {placement.agreement && !placement.moves.includes('employer-part') && (
                <HoursRules placement={placement} />
              )}
              <HoursShown placement={placement} />
              <LookedBack placement={placement} />
            </>
          }
        />
      </Page>
    )
  }
