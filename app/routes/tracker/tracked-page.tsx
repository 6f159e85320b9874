import { useLoaderData, useParams } from '@remix-run/react'
import type { OwnTracked } from '~/domain/tracker'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { DayShown } from './day'
import { DocumentsShown } from './documents-shown'
import { FundingKept } from './funding-kept'
import { MoveForms } from './move-forms'
import { useResult } from './said'
import type { showTracked } from './show'
import { StageTag } from './stage-tag'

export const trackedMeta = titled<OwnTracked>((words, found) => found?.title ?? words.tracker.list.title)

const Notices = ({ found }: { found: OwnTracked }) => {
  const { page } = useWords().tracker
  const language = useLanguage()
  return (
    <>
      {found.state === 'suggested' && <InsetText>{page.suggested}</InsetText>}
      {found.beside === 'gone' && <InsetText>{page.gone}</InsetText>}
      {found.beside === 'full' && <InsetText>{page.full}</InsetText>}
      {found.beside === 'other-deadline' && found.newDeadline && (
        <InsetText>
          <p className="govuk-body">{page.otherDeadline(dateInWords(language, found.newDeadline))}</p>
          <PostButton action={`/tracker/${found.id}/take-deadline`}>{page.takeDeadline}</PostButton>
        </InsetText>
      )}
      {found.passed && found.moves.includes('miss') && <InsetText>{page.passed}</InsetText>}
    </>
  )
}

const useRows = (found: OwnTracked): SummaryRow[] => {
  const { page, routes, fields, heardKinds, list } = useWords().tracker
  const rows: (SummaryRow | null)[] = [
    { term: page.stage, value: <StageTag state={found.state} /> },
    { term: fields.route, value: routes[found.route] },
    found.day ? { term: list.when, value: <DayShown day={found.day} daysLeft={found.daysLeft} /> } : null,
    { term: page.deadline, value: found.deadline ? <When at={found.deadline} /> : list.noDay },
    found.heard && found.heardOn
      ? { term: heardKinds[found.heard], value: <When at={found.heardOn} /> }
      : found.heard
        ? { term: fields.heard, value: heardKinds[found.heard] }
        : null,
    found.link
      ? {
          term: fields.link,
          value: (
            <a className="govuk-link" href={found.link} rel="noreferrer noopener">
              {found.link}
            </a>
          ),
        }
      : null,
    found.opportunityId
      ? {
          term: page.opportunity,
          value: (
            <a className="govuk-link" href={`/opportunities/${found.opportunityId}`}>
              {found.title}
            </a>
          ),
        }
      : null,
  ]
  return rows.filter(row => row !== null)
}

const ForThemself = ({ found }: { found: OwnTracked }) => {
  const { page, fields } = useWords().tracker
  const { nextStep, nextOn, remind, note } = found
  return (
    <Section title={page.own} id="own">
      <SummaryList
        rows={[
          {
            term: fields.nextStep,
            value: (
              <>
                {nextStep || page.nothing} {nextOn && <When at={nextOn} />}
              </>
            ),
          },
          { term: fields.remind, value: remind.map(days => fields.remindDays[days]).join(', ') || page.nothing },
          { term: fields.note, value: note || page.noNote },
        ]}
      />
    </Section>
  )
}

/** Routes that the funding rules speak of. */
const studied: readonly OwnTracked['route'][] = ['ucas', 'college', 'course', 'other']

/** One application, for its owner: how far it is, what can be said of it now, and what they keep beside it. */
export const trackedPage = (pressed: 'press' | 'documents' | null) =>
  function TrackedPage() {
    const found = useLoaderData<typeof showTracked>()
    const { verb } = useParams()
    const { tracker } = useWords()
    const { page } = tracker
    const result = useResult()
    const rows = useRows(found)
    return (
      <Page
        title={found.title}
        caption={found.organisation}
        width="wide"
        back={{ href: '/tracker', text: tracker.list.title }}
        aside={
          <ButtonLink href={`/tracker/${found.id}/edit`} tone="secondary">
            {page.edit}
          </ButtonLink>
        }
      >
        <Notices found={found} />
        <Columns
          sideFirst
          side={<MoveForms found={found} pressed={pressed === 'press' ? (verb ?? null) : null} result={result} />}
          main={
            <>
              <Section title={page.about} id="about">
                <SummaryList rows={rows} />
              </Section>
              <DocumentsShown found={found} result={pressed === 'documents' ? result : undefined} />
              <ForThemself found={found} />
              {studied.includes(found.route) && <FundingKept found={found} />}
              <p className="govuk-body tv-no-print">
                <a className="govuk-link" href={`/tracker/${found.id}/remove`}>
                  {page.remove}
                </a>
              </p>
            </>
          }
        />
      </Page>
    )
  }
