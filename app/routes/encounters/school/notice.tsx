import { useLoaderData } from '@remix-run/react'
import { noticeAsked, waiveNotice } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { timesInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import { useResult } from './said'

export const meta = titled(words => words.requests.notice.title)

export const loader = page({ for: ['coordinator'] }, (actor, { requestId = '' }) => noticeAsked(actor, requestId))

export const action = submit({
  for: ['coordinator'],
  form: OfRequest,
  run: waiveNotice,
  refusals: words => words.requests.refusals,
  then: (_value, { requestId }, _request, { requests }) =>
    seeOther(`/requests/${requestId}/notice`, requests.notice.done),
})

export default function NoticePage() {
  const { kind, school, learners, dates, waived } = useLoaderData<typeof loader>()
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const result = useResult()
  const words = requests.notice
  const kinds: Record<string, string> = encounters.kinds
  return (
    <Page title={words.title} lead={words.lead} back="/desk">
      <SummaryList
        rows={[
          { term: requests.list.columns.school, value: school },
          { term: requests.fields.kind, value: kinds[kind] ?? kind },
          { term: requests.list.columns.learners, value: learners },
          {
            term: requests.fields.dates,
            value: dates.map(({ startsAt, endsAt }) => timesInWords(language, startsAt, endsAt)).join('; '),
          },
        ]}
      />
      {waived ? (
        <InsetText>{words.already}</InsetText>
      ) : (
        <FormFor id="notice" schema={OfRequest} result={result} send={words.send} />
      )}
    </Page>
  )
}
