import { useLoaderData } from '@remix-run/react'
import { ownAdvice } from '~/domain/advice'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.advice.own.title)
export const loader = page({ for: 'signed-in' }, async actor => ({ requests: await ownAdvice(actor) }))

/** What somebody signed in has asked, each leading to its own page. */
export default function OwnAdvice() {
  const { requests } = useLoaderData<typeof loader>()
  const { advice } = useWords()
  const language = useLanguage()
  const words = advice.own
  return (
    <Page title={words.title} lead={words.lead}>
      {requests.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <SummaryList
          rows={requests.map(one => ({
            term: words.asked(dateInWords(language, one.receivedAt)),
            value: (
              <>
                <a className="govuk-link" href={`/my-advice/${one.token}`}>
                  {one.reference}
                </a>{' '}
                <Tag tone="waiting">{advice.states[one.state]}</Tag>
                <br />
                <span className="tv-quiet">{advice.next[one.state]}</span>
              </>
            ),
          }))}
        />
      )}
      <ButtonGroup>
        <ButtonLink href="/ask-for-advice">{advice.ask.open}</ButtonLink>
        <a className="govuk-link" href="/explore/start">
          {words.explore}
        </a>
      </ButtonGroup>
      <p className="govuk-body-s tv-quiet">{words.lost}</p>
    </Page>
  )
}
