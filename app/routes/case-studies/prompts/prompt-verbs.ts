import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import { promptsPage, questionNumber, recordPrompt, removePrompt } from '~/domain/case-studies'
import { NamedPrompt } from '~/domain/case-studies/forms'
import { page, receive, seeOther, submit } from '~/http'
import { discardUpload } from '~/platform/uploads'

const readers = ['coordinator'] as const
/** Two minutes of sound, however it is written down. */
const largest = 40_000_000

export const readPrompts = page({ for: readers }, promptsPage)

export const readPrompt = page({ for: readers }, async (actor, { question = '' }) => {
  const found = (await promptsPage(actor))?.find(({ number }) => number === questionNumber(question))
  return found ?? null
})

export const keepPrompt = receive({
  for: readers,
  field: 'file',
  maxBytes: largest,
  run: async (actor, received, { story }, params) => {
    const { prompts: words } = story.telling
    const language = NamedPrompt.shape.language.safeParse(received.fields.language)
    const question = questionNumber(params.question ?? '')
    if (question === null) throw data(null, { status: 404 })
    const refused = (error: SubmissionResult['error']) => {
      const said: SubmissionResult = {
        status: 'error',
        initialValue: { language: received.fields.language ?? '' },
        error,
      }
      return data(said, { status: 422 })
    }
    if (!received.ok) return refused({ file: [words.refusals[received.why]] })
    try {
      if (!language.success) return refused({ language: [words.errors.language] })
      const outcome = await recordPrompt(actor, { question, language: language.data, file: received.file })
      if (outcome.ok) throw await seeOther('/hub/prompts', words.saved)
      if (outcome.why === 'not-found') throw data(null, { status: 404 })
      if (outcome.why === 'not-allowed') throw data(null, { status: 403 })
      return refused({ file: [words.refusals[outcome.why]] })
    } finally {
      await discardUpload(received.file)
    }
  },
})

export const dropPrompt = submit({
  for: readers,
  form: NamedPrompt,
  run: (actor, { question = '', language }) =>
    removePrompt(actor, { question: questionNumber(question) ?? 0, language }),
  refusals: words => words.story.telling.prompts.refusals,
  then: (_gone, _params, _request, words) => seeOther('/hub/prompts', words.story.telling.prompts.removed),
})
