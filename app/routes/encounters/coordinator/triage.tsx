import { useLoaderData } from '@remix-run/react'
import { requestForHub, similarRequests, triageRequest } from '~/domain/encounters'
import { RequestNamed } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { RequestAsked } from './request-asked'
import { RequestNeed } from './request-need'
import { useResult } from './said'
import { useSay } from './say'
import { Similar } from './similar'

export const meta = titled(words => words.coordinator.triage.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }) => {
  const request = await requestForHub(actor, requestId)
  return request && { request, similar: await similarRequests(actor, requestId) }
})

export const action = submit({
  for: ['coordinator'],
  form: RequestNamed,
  run: triageRequest,
  refusals: words => words.coordinator.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/board/${id}`, words.coordinator.triage.done),
})

export default function TriagePage() {
  const { request, similar } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.triage
  const here = `/board/${request.id}`

  return (
    <Page
      title={words.title}
      caption={coordinator.request.title(say.kind(request.kind), request.institution.name)}
      lead={words.text}
      back={here}
      width="wide"
    >
      <Columns
        main={
          <>
            <RequestAsked request={request} />
            <Section title={words.similar}>
              <p className="govuk-body">{similar.length > 0 ? words.similarText : words.noSimilar}</p>
              {similar.length > 0 && (
                <Similar
                  requests={similar}
                  join={other => (
                    <a className="govuk-link" href={`${here}/merge?into=${other.id}`}>
                      {words.join}
                      <span className="govuk-visually-hidden"> {other.school}</span>
                    </a>
                  )}
                />
              )}
            </Section>
            <FormFor
              schema={RequestNamed}
              result={useResult()}
              send={words.send}
              beside={
                <a className="govuk-link" href={`${here}/decline`}>
                  {coordinator.actions.decline}
                </a>
              }
            />
          </>
        }
        side={<RequestNeed request={request} />}
      />
    </Page>
  )
}
