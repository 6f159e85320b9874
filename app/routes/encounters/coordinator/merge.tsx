import { useLoaderData } from '@remix-run/react'
import { mergeRequest, requestForHub, similarRequests } from '~/domain/encounters'
import { MergeRequest } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { dayInShort } from '~/text/when'
import { titled } from '~/titled'
import { FormFor, Radios } from '~/ui/form'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { MeetingSummary } from '../meeting-summary'
import { aboutForHub } from './about'
import { useResult } from './said'
import { useSay } from './say'

export const meta = titled(words => words.coordinator.merge.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }, url) => {
  const request = await requestForHub(actor, requestId)
  if (!request?.moves.includes('merge')) return null
  return {
    ...aboutForHub(request),
    chosen: url.searchParams.get('into') ?? '',
    similar: await similarRequests(actor, request.id),
  }
})

export const action = submit({
  for: ['coordinator'],
  form: MergeRequest,
  run: mergeRequest,
  refusals: words => words.coordinator.refusals,
  then: ({ into }, _params, _request, words) => seeOther(`/board/${into.id}`, words.coordinator.merge.done),
})

export default function MergePage() {
  const { id, school, about, chosen, similar } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const language = useLanguage()
  const say = useSay()
  const result = useResult()
  const words = coordinator.merge
  const options = similar.map(other => ({
    value: other.id,
    text: other.school,
    hint: [
      say.years(other.yearGroups),
      coordinator.board.learners(other.learners),
      ...(other.firstDate ? [dayInShort(language, other.firstDate)] : []),
      other.purpose,
    ].join(', '),
  }))
  const into = similar.find(other => other.id === chosen)

  return (
    <Page title={words.title} lead={into && words.text(school, into.school)} back={`/board/${id}`}>
      <MeetingSummary about={about} />
      {options.length === 0 ? (
        <p className="govuk-body">{coordinator.triage.noSimilar}</p>
      ) : (
        <FormFor schema={MergeRequest} result={result} values={{ intoId: chosen }} send={words.send}>
          {fields => <Radios field={fields.intoId} label={words.choose} options={options} />}
        </FormFor>
      )}
    </Page>
  )
}
