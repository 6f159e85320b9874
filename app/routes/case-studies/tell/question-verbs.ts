import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import {
  clearAnswer,
  giveWords,
  ownContribution,
  questionNumber,
  questionPage,
  skipQuestion,
  takeIn,
} from '~/domain/case-studies'
import { GiveWords, NamedQuestion } from '~/domain/case-studies/forms'
import { linkPage, linkReceive, linkSubmit, seeOther } from '~/http'
import { config } from '~/platform/config'
import { choicesIn } from '~/shell'
import { recordingFrom } from '../record/recording-from'

const at = ({ story, question }: { [name: string]: string }) => `/story/${story}/tell/${question}`
const numberOf = (question: string | undefined): number => questionNumber(question ?? '') ?? 0

export const readQuestion = linkPage(async (actor, { question = '' }, _url, request) => {
  const { language } = choicesIn(request.headers.get('cookie'))
  const page = await questionPage(actor, ownContribution(actor), numberOf(question), language)
  return page && (page.telling || page.again.includes(page.line.number)) ? { ...page, mostMs: config.clipMs } : null
})

export const sendRecording = linkReceive({
  field: 'file',
  maxBytes: config.clipBytes,
  run: async (actor, received, words, params) => {
    const { refusals, question } = words.story.telling
    const contributionId = ownContribution(actor)
    const given = await recordingFrom(received, contributionId)
    const outcome = given.ok
      ? await takeIn(actor, { contributionId, question: numberOf(params.question), file: given.file }).finally(
          given.done,
        )
      : given
    if (outcome.ok) throw await seeOther(at(params), question.received)
    if (outcome.why === 'not-found') throw data(null, { status: 404 })
    if (outcome.why === 'not-allowed') throw data(null, { status: 403 })
    const said: SubmissionResult = { status: 'error', initialValue: {}, error: { file: [refusals[outcome.why]] } }
    return data(said, { status: 422 })
  },
})

export const saveWords = linkSubmit({
  form: words => GiveWords(words.story.telling.errors),
  run: (actor, { words, question }) =>
    giveWords(actor, { contributionId: ownContribution(actor), question: numberOf(question), words }),
  refusals: words => words.story.telling.refusals,
  then: (_next, params, _request, words) => seeOther(at(params), words.story.telling.question.saved),
})

export const skipIt = linkSubmit({
  form: NamedQuestion,
  run: async (actor, { question }) => {
    const named = { contributionId: ownContribution(actor), question: numberOf(question) }
    const outcome = await skipQuestion(actor, named)
    if (!outcome.ok) return outcome
    const page = await questionPage(actor, named.contributionId, named.question, 'en')
    return { ok: true as const, value: page?.following ?? null }
  },
  refusals: words => words.story.telling.refusals,
  then: (next, { story = '' }, _request, words) =>
    seeOther(`/story/${story}/tell/${next ?? 'questions'}`, words.story.telling.question.skipped),
})

export const deleteIt = linkSubmit({
  form: NamedQuestion,
  run: (actor, { question }) =>
    clearAnswer(actor, { contributionId: ownContribution(actor), question: numberOf(question) }),
  refusals: words => words.story.telling.refusals,
  then: (_next, params, _request, words) => seeOther(at(params), words.story.telling.question.deleted),
})
