import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hearAnswer, listenerOf, questionNumber } from '~/domain/case-studies'
import { saveThoughtFile } from '~/domain/exploration'
import { FileThoughtForm } from '~/domain/exploration/forms'
import { explorerPage, explorerReceive, seeOther } from '~/http'
import { discardUpload } from '~/platform/uploads'
import { titled } from '~/titled'
import { FileField, FormFor, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { onOwnRecord } from './own-record'
import { useAsked } from './work-shown'

export const meta = titled(words => words.exploration.keep.file.title)

export const loader = explorerPage(async (actor, { slug = '', question = '' }) => {
  const number = questionNumber(question)
  const heard = number === null ? null : await hearAnswer(listenerOf(actor), slug, number)
  return heard && { slug, question: heard.clip.question, name: heard.clip.teller.shownAs }
})

const largest = 20_000_000

export const action = explorerReceive({
  field: 'file',
  maxBytes: largest,
  run: async (actor, received, { exploration }, { slug = '', question = '' }) => {
    const words = exploration.keep.file.refusals
    const typed = received.fields.words ?? ''
    const refused = (sentence: string) => {
      const said: SubmissionResult = { status: 'error', initialValue: { words: typed }, error: { file: [sentence] } }
      return data(said, { status: 422 })
    }
    if (!received.ok) return refused(words[received.why])
    try {
      const clip = { slug, question: questionNumber(question) ?? 0 }
      const outcome = await onOwnRecord(saveThoughtFile)(actor, {
        clip,
        words: typed.slice(0, 4_000),
        file: received.file,
      })
      if (outcome.ok) throw await seeOther('/explore/thoughts', exploration.keep.saved)
      if (outcome.why === 'not-found') throw data(null, { status: 404 })
      if (outcome.why === 'not-allowed') throw data(null, { status: 403 })
      const sentences: { readonly [why: string]: string } = { ...exploration.refusals, ...words }
      return refused(sentences[outcome.why] ?? words.broken)
    } finally {
      await discardUpload(received.file)
    }
  },
})

/** A thought as a drawing or a recording. */
export default function KeepFile() {
  const { slug, question, name } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.keep.file
  const result = useActionData<SubmissionResult>()
  const asked = useAsked()
  return (
    <Page
      title={words.title}
      lead={words.text}
      caption={asked(question)}
      back={{ href: `/people/${slug}/q/${question}`, text: name }}
    >
      <FormFor schema={FileThoughtForm} result={result} send={words.send} upload id="keep-file">
        {fields => (
          <>
            <TextArea field={fields.words} label={words.words} rows={3} />
            <FileField field={fields.file} label={words.label} accept="image/jpeg,image/png,audio/*" />
          </>
        )}
      </FormFor>
    </Page>
  )
}
