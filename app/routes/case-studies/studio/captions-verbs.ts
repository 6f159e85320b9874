import { readFile } from 'node:fs/promises'
import { data } from '@remix-run/node'
import { captionClip, cuesFrom, questionNumber, sentencesOf, studioClip } from '~/domain/case-studies'
import { CaptionsPasted, CaptionsTapped } from '~/domain/case-studies/forms'
import type { Actor } from '~/domain/kernel/actor'
import { page, receive, seeOther, submit } from '~/http'
import { readCaptions } from '~/platform/captions'
import { discardUpload } from '~/platform/uploads'
import type { Words } from '~/text'
import { clipAddress } from './clip-verbs'
import { recordists } from './who'

export const readCaptionPage = page({ for: recordists }, async (actor, { contributionId = '', question = '' }) => {
  const number = questionNumber(question)
  const view = number === null ? null : await studioClip(actor, contributionId, number)
  if (!view || view.clip.form === 'text' || !view.inEdit) return null
  const { cues, transcript } = view.clip
  const lines = cues.length > 0 ? cues : sentencesOf(transcript).map(text => ({ text, startMs: null }))
  return {
    ...view,
    lines: lines.slice(0, 600).map(({ text, startMs }) => ({ text: text.replace(/\n/g, ' '), startMs })),
  }
})

const problemIn = (file: string, words: Words['studio']): string | null => {
  const read = readCaptions(file)
  return read.ok ? null : words.captions.inLine(read.line, words.captions.problems[read.why])
}

const cuesIn = (file: string) => {
  const read = readCaptions(file)
  return read.ok ? read.cues : []
}

export const pasteCaptions = submit({
  for: recordists,
  form: words =>
    CaptionsPasted(words.studio.errors).superRefine(({ captions }, check) => {
      const message = problemIn(captions, words.studio)
      if (message) check.addIssue({ code: 'custom', path: ['captions'], message })
    }),
  run: (actor, { contributionId = '', question, captions }) =>
    captionClip(actor, { contributionId, question, cues: cuesIn(captions) }),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(clipAddress(params), words.studio.captions.saved),
})

export const tapCaptions = submit({
  for: recordists,
  form: words =>
    CaptionsTapped(words.studio.errors).superRefine(({ lines }, check) => {
      lines.forEach(({ at }, index) => {
        const before = lines[index - 1]
        if (before && at <= before.at)
          check.addIssue({ code: 'custom', path: ['lines', index, 'at'], message: words.studio.captions.order })
      })
    }),
  run: async (actor, { contributionId = '', question, lines }) => {
    const view = await studioClip(actor, contributionId, question)
    const cues = cuesFrom(
      lines.map(({ text, at }) => ({ text, startMs: at })),
      view?.clip.durationMs ?? 0,
    )
    return captionClip(actor, { contributionId, question, cues })
  },
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(clipAddress(params), words.studio.captions.saved),
})

const uploaded = async (actor: Actor, fields: { [name: string]: string }, file: string, words: Words['studio']) => {
  const { contributionId = '', question = '' } = fields
  const outcome = await captionClip(actor, { contributionId, question: Number(question) || 0, cues: cuesIn(file) })
  if (outcome.ok) throw await seeOther(clipAddress({ contributionId, question }), words.captions.saved)
  if (outcome.why === 'not-found') throw data(null, { status: 404 })
  if (outcome.why === 'not-allowed') throw data(null, { status: 403 })
  return words.refusals[outcome.why]
}

const largest = 512 * 1024

/** A file of captions. Which clip it is for comes along with it. */
export const uploadCaptions = receive({
  for: recordists,
  field: 'file',
  maxBytes: largest,
  run: async (actor, received, { studio: words }) => {
    const failed = (message: string) =>
      data({ status: 'error' as const, initialValue: {}, error: { file: [message] } }, { status: 422 })
    if (!received.ok)
      return failed(received.why === 'too-big' ? words.captions.problems['too-big'] : words.errors.captions)
    const file = await readFile(received.file.path, 'utf8')
    await discardUpload(received.file)
    return failed(
      problemIn(file, words) ?? (await uploaded(actor, received.fields as { [name: string]: string }, file, words)),
    )
  },
})
