import { useLoaderData } from '@remix-run/react'
import { adviceSlip } from '~/domain/advice'
import { page } from '~/http'
import { config } from '~/platform/config'
import { wordsFor } from '~/text'
import { dateInWords, dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { SummaryList } from '~/ui/summary-list'
import { adviceStaff } from './presses'

export const meta = titled(words => words.adviceDesk.slip.title)

export const loader = page({ for: adviceStaff }, async (actor, { adviceId = '' }) => {
  const slip = await adviceSlip(actor, adviceId)
  return slip && { ...slip, lost: `${config.publicUrl}/ask-for-advice/lost` }
})

/** A slip to take along, in the language of whoever takes it: the reference, and what was promised. */
export default function AdviceSlip() {
  const slip = useLoaderData<typeof loader>()
  const language = slip.language === 'cy' ? 'cy' : 'en'
  const { adviceDesk, advice } = wordsFor(language)
  const words = adviceDesk.slip
  const { promise } = slip
  return (
    <Page title={words.title} caption={slip.hub.name} back={`/advice/${slip.adviceId}`} aside={<PrintLink />}>
      <div lang={language}>
        <SummaryList
          rows={[
            { term: words.reference, value: <strong>{slip.reference}</strong> },
            { term: words.asked, value: dateInWords(language, slip.receivedAt) },
            { term: words.hub, value: slip.hub.replyTo },
          ]}
        />
        {promise && <p className="govuk-body">{advice.promise[promise.what](dayInWords(language, promise.by))}</p>}
        <p className="govuk-body">{words.say}</p>
        <p className="govuk-body">
          {words.page} {slip.lost}
        </p>
        <p className="govuk-body">{words.free}</p>
      </div>
    </Page>
  )
}
