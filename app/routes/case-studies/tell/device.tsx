import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askFreshLink, ownContribution } from '~/domain/case-studies'
import { NamedQuestion } from '~/domain/case-studies/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { config } from '~/platform/config'
import { qrCode } from '~/platform/qr-code'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'

export const meta = titled(words => words.story.telling.device.title)

export const loader = linkPage(async (_actor, { story = '' }) => {
  const address = `${config.publicUrl}/story/${story}/tell`
  return { address, code: qrCode(address) }
})

/** The newest letter's link alone opens, so this one leads nowhere any more. */
export const action = linkSubmit({
  form: NamedQuestion,
  run: actor => askFreshLink(actor, { contributionId: ownContribution(actor) }),
  refusals: words => ({
    over: words.story.telling.refusals['wrong-state'],
    'just-sent': words.story.telling.device.sent,
  }),
  then: (_sent, _params, _request, words) => seeOther('/', words.story.telling.device.sent),
})

export default function AnotherDevice() {
  const { address, code } = useLoaderData<typeof loader>()
  const result = useActionData<SubmissionResult>()
  const { telling } = useWords().story
  const words = telling.device
  const at = useStory()
  return (
    <StoryPage title={words.title} lead={words.lead} back={{ href: `${at}/tell`, text: telling.overview.title }}>
      <Section title={words.scan}>
        <svg
          className="tv-qr"
          viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
          width="240"
          height="240"
          role="img"
          aria-label={words.picture}
          shapeRendering="crispEdges"
        >
          <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
        <p className="govuk-body">{words.scanText}</p>
      </Section>
      <Section title={words.type}>
        <p className="govuk-body tv-own-address">{address}</p>
      </Section>
      <Section title={words.again}>
        <p className="govuk-body">{words.againText}</p>
        <FormFor id="again" schema={NamedQuestion} result={result} send={words.send} tone="secondary" />
      </Section>
    </StoryPage>
  )
}
