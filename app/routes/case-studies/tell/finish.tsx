import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { finishAlone, ownContribution, tellingPage } from '~/domain/case-studies'
import { NamedQuestion } from '~/domain/case-studies/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { Steps } from '~/ui/steps'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { questionWords } from './words-of'

export const meta = titled(words => words.story.telling.finish.title)

export const loader = linkPage(async actor => {
  const page = await tellingPage(actor, ownContribution(actor))
  return page && (page.telling || page.state === 'recorded' || page.state === 'in-edit') ? page : null
})

export const action = linkSubmit({
  form: NamedQuestion,
  run: actor => finishAlone(actor, { contributionId: ownContribution(actor) }),
  refusals: words => words.story.telling.refusals,
  then: (_told, { story }, _request, words) => seeOther(`/story/${story}/tell/finish`, words.story.telling.finish.done),
})

export default function FinishTelling() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData<SubmissionResult>()
  const all = useWords()
  const { telling, foot } = all.story
  const words = telling.finish
  const at = useStory()
  const { answered } = page.tally
  const steps = words.next.map(({ title, body }, index) => ({
    title,
    body,
    state: index === 0 && !page.telling ? ('now' as const) : ('next' as const),
  }))

  return (
    <StoryPage
      title={page.telling ? words.title : words.doneTitle}
      lead={page.telling ? undefined : words.doneLead}
      back={page.telling ? { href: `${at}/tell/questions`, text: telling.question.all } : { href: at, text: foot.home }}
    >
      {page.telling && (
        <p className="govuk-body-l">{answered === 0 ? words.none : `${words.lead(answered)} ${words.enough}`}</p>
      )}
      {page.preparing > 0 && <InsetText>{words.preparing}</InsetText>}
      {page.telling && page.failed.length > 0 && (
        <>
          <p className="govuk-body">{words.failed}</p>
          <ul className="govuk-list govuk-list--bullet">
            {page.failed.map(number => (
              <li key={number}>
                <a className="govuk-link" href={`${at}/tell/${number}`}>
                  {questionWords(all, number).prompt}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Section title={words.nextTitle}>
        <Steps steps={steps} />
      </Section>
      {page.telling && answered > 0 && (
        <>
          <p className="govuk-body">{words.after}</p>
          <FormFor
            id="finish"
            schema={NamedQuestion}
            result={result}
            send={words.send}
            beside={
              <a className="govuk-link" href={`${at}/tell/questions`}>
                {words.back}
              </a>
            }
          />
        </>
      )}
      {page.state === 'scheduled' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${at}/interview`}>
            {words.cancelInterview}
          </a>
        </p>
      )}
    </StoryPage>
  )
}
