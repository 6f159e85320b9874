import { useLoaderData } from '@remix-run/react'
import { handOverFor, movers } from '~/domain/moving-on'
import { page } from '~/http'
import { config } from '~/platform/config'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.movingOn.paper.title)
export const loader = page({ for: movers }, async (actor, { handOverId = '' }) => {
  const found = await handOverFor(actor, handOverId)
  if (!found?.code) return null
  const { id, label, code, leavesOn, answerBy, from } = found
  return { id, label, code, leavesOn, answerBy, from, address: `${config.publicUrl}/claim` }
})

/** The paper a leaver takes along: the code, and how to claim. It names nobody. */
export default function Paper() {
  const { id, label, code, leavesOn, answerBy, from, address } = useLoaderData<typeof loader>()
  const { paper: words } = useWords().movingOn
  const language = useLanguage()
  return (
    <Page title={words.title} caption={from} lead={words.lead} back={{ href: `/moving-on/${id}`, text: label }}>
      <PrintLink />
      <Section>
        <ol className="govuk-list govuk-list--number">
          {words.steps(address).map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="govuk-body">{words.code}</p>
        <InsetText>
          <strong className="govuk-heading-l">{code}</strong>
        </InsetText>
        <p className="govuk-body">{words.until(dateInWords(language, leavesOn), dateInWords(language, answerBy))}</p>
        <p className="govuk-body">{words.lost}</p>
      </Section>
    </Page>
  )
}
