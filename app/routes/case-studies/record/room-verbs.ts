import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import {
  abandonTelling,
  clearAnswer,
  finishInterview,
  questionNumber,
  questionPage,
  skipQuestion,
  takeIn,
  tellingPage,
  themes,
} from '~/domain/case-studies'
import { FinishInterview, NamedQuestion } from '~/domain/case-studies/forms'
import { page, receive, seeOther, submit } from '~/http'
import { config } from '~/platform/config'
import { choicesIn } from '~/shell'
import { recordingFrom } from './recording-from'

const staff = ['recordist'] as const
const roomOf = ({ contributionId }: { [name: string]: string }) => `/studio/${contributionId}/record`
const questionOf = (params: { [name: string]: string }) => `${roomOf(params)}/${params.question}`
const numberOf = (question: string | undefined): number => questionNumber(question ?? '') ?? 0

export const readRoom = page({ for: ['recordist', 'coordinator'] }, async (actor, { contributionId = '' }) => {
  const found = await tellingPage(actor, contributionId)
  return found && { ...found, open: found.state === 'scheduled', themes }
})

export const readRoomQuestion = page(
  { for: staff },
  async (actor, { contributionId = '', question = '' }, _url, request) => {
    const { language } = choicesIn(request.headers.get('cookie'))
    const found = await questionPage(actor, contributionId, numberOf(question), language)
    return found?.state === 'scheduled' ? { ...found, mostMs: config.clipMs } : null
  },
)

export const takeInRoom = receive({
  for: staff,
  field: 'file',
  maxBytes: config.clipBytes,
  run: async (actor, received, words, params) => {
    const { refusals, room } = words.story.telling
    const { contributionId = '', question } = params
    const given = await recordingFrom(received, contributionId)
    const outcome = given.ok
      ? await takeIn(actor, { contributionId, question: numberOf(question), file: given.file }).finally(given.done)
      : given
    if (outcome.ok) throw await seeOther(questionOf(params), room.saved)
    if (outcome.why === 'not-found') throw data(null, { status: 404 })
    if (outcome.why === 'not-allowed') throw data(null, { status: 403 })
    const said: SubmissionResult = { status: 'error', initialValue: {}, error: { file: [refusals[outcome.why]] } }
    return data(said, { status: 422 })
  },
})

export const skipInRoom = submit({
  for: staff,
  form: NamedQuestion,
  run: (actor, { contributionId = '', question }) =>
    skipQuestion(actor, { contributionId, question: numberOf(question) }),
  refusals: words => words.story.telling.refusals,
  then: (_next, params, _request, words) => seeOther(roomOf(params), words.story.telling.room.saved),
})

export const clearInRoom = submit({
  for: staff,
  form: NamedQuestion,
  run: (actor, { contributionId = '', question }) =>
    clearAnswer(actor, { contributionId, question: numberOf(question) }),
  refusals: words => words.story.telling.refusals,
  then: (_next, params, _request, words) => seeOther(questionOf(params), words.story.telling.room.saved),
})

export const finishRoom = submit({
  for: staff,
  form: FinishInterview,
  run: (actor, { contributionId = '', agreed = false }) => finishInterview(actor, { contributionId, agreed }),
  refusals: words => words.story.telling.refusals,
  then: (_told, params, _request, words) => seeOther(roomOf(params), words.story.telling.room.finished),
})

export const abandonRoom = submit({
  for: ['recordist', 'coordinator'],
  form: NamedQuestion,
  run: (actor, { contributionId = '' }) => abandonTelling(actor, { contributionId }),
  refusals: words => words.story.telling.refusals,
  then: (_told, params, _request, words) => seeOther(roomOf(params), words.story.telling.room.abandoned),
})
