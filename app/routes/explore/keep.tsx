import { useLoaderData } from '@remix-run/react'
import { hearAnswer, listenerOf, questionNumber } from '~/domain/case-studies'
import { ownHome, saveThought } from '~/domain/exploration'
import { KeepThoughtForm } from '~/domain/exploration/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { Checkbox, Fieldset, FormFor, NumberField, TextArea } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ClipView } from '../case-studies/listening/clip-view'
import { wayOf } from '../case-studies/listening/way-of'
import { useSaid } from '../encounters/said'
import { onOwnRecord } from './own-record'
import { useAsked } from './work-shown'

export const meta = titled(words => words.exploration.keep.title)

export const loader = explorerPage(async (actor, { slug = '', question = '' }, _url, request) => {
  const number = questionNumber(question)
  const heard = number === null ? null : await hearAnswer(listenerOf(actor), slug, number)
  const home = heard && (await ownHome(actor))
  if (!heard || !home) return null
  return {
    ...{ clip: heard.clip, way: wayOf(request), noTyping: home.standing.phase === 'ks2', pupil: home.pupil },
    least: home.standing.counts.wordsInThought,
  }
})

export const action = explorerSubmit({
  form: KeepThoughtForm,
  run: (actor, { slug, question, from, to, words, kept }) =>
    onOwnRecord(saveThought)(actor, {
      ...{ clip: { slug, question }, form: 'words' as const, words, kept },
      ...{ from: from ?? null, to: to ?? null },
    }),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore/thoughts', words.exploration.keep.saved),
})

/** Keeping an answer, or a part of it, with a thought of one's own. */
export default function KeepThought() {
  const { clip, way, noTyping, pupil, least } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.keep
  const result = useSaid(exploration.errors)
  const asked = useAsked()
  const here = `/people/${clip.teller.slug}/q/${clip.question}`
  return (
    <Page title={words.title} caption={asked(clip.question)} back={{ href: here, text: clip.teller.shownAs }}>
      <ClipView clip={clip} way={way} />
      {noTyping ? (
        <InsetText>{words.noTyping}</InsetText>
      ) : (
        <FormFor schema={KeepThoughtForm} result={result} values={{ words: '' }} send={words.send} id="keep">
          {fields => (
            <>
              <TextArea field={fields.words} label={words.thought} hint={words.hint(least)} rows={5} limit={4000} />
              {clip.form !== 'text' && (
                <Fieldset legend={words.part} legendSize="s">
                  <p className="govuk-hint">{words.partHint}</p>
                  <NumberField field={fields.from} label={words.from} width={4} />
                  <NumberField field={fields.to} label={words.to} width={4} />
                </Fieldset>
              )}
              <Checkbox field={fields.kept} label={words.kept} />
              <InsetText>
                {words.who} {pupil && exploration.home.safe}
              </InsetText>
            </>
          )}
        </FormFor>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/explore/keep/${clip.teller.slug}/${clip.question}/file`}>
          {words.file.title}
        </a>
      </p>
    </Page>
  )
}
