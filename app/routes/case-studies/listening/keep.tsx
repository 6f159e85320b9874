import { useLoaderData } from '@remix-run/react'
import { hearAnswer, keepClip, listenerOf, questionNumber } from '~/domain/case-studies'
import { KeepForm } from '~/domain/case-studies/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { Fieldset, FormFor, NumberField, TextArea } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { usePrompt } from './answer-page'
import { ClipView } from './clip-view'
import { keeperFor } from './keeper-of'
import { readSlug } from './read-thread'
import { answerPath } from './thread'
import { wayOf } from './way-of'

export const meta = titled(words => words.listening.keep.title)

const secondIn = (text: string | null): string => (/^\d{1,4}$/.test(text ?? '') ? (text ?? '') : '')

export const loader = openPage(async (actor, params, url, request) => {
  const [slug, question] = [readSlug(params.slug ?? null), questionNumber(params.question ?? '')]
  const heard = slug && question !== null ? await hearAnswer(listenerOf(actor), slug, question) : null
  if (!heard) return null
  const from = secondIn(url.searchParams.get('from'))
  return { clip: heard.clip, way: wayOf(request), from, signedIn: actor !== null }
})

export const action = openSubmit({
  form: KeepForm,
  run: async (actor, { from, to, ...input }, request) => {
    const { keeper, cookie } = keeperFor(actor, request)
    const kept = await keepClip(listenerOf(actor), keeper, { ...input, from: from ?? null, to: to ?? null })
    return kept.ok ? { ok: true as const, value: { cookie } } : kept
  },
  refusals: words => words.listening.keep.refusals,
  then: ({ cookie }, _params, _request, words) =>
    seeOther('/kept', words.listening.keep.kept, cookie ? { 'set-cookie': cookie } : {}),
})

/** Keeping a clip or a part of it, with a thought. */
export default function Keep() {
  const { clip, way, from, signedIn } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.keep
  const result = useSaid(words.errors)
  const { slug, shownAs } = clip.teller
  return (
    <Page
      title={words.title}
      caption={usePrompt(clip.question)}
      back={{ href: answerPath(slug, clip.question), text: shownAs }}
    >
      <ClipView clip={clip} way={way} />
      <FormFor schema={KeepForm} result={result} values={{ from, to: '', thought: '' }} send={words.send} id="keep">
        {fields => (
          <>
            {clip.form !== 'text' && (
              <Fieldset legend={words.part} legendSize="s">
                <p className="govuk-hint">{words.partHint}</p>
                <div className="tv-part" data-mark={words.here}>
                  <NumberField field={fields.from} label={words.from} width={4} />
                  <NumberField field={fields.to} label={words.to} width={4} />
                </div>
              </Fieldset>
            )}
            <TextArea field={fields.thought} label={words.thought} hint={words.thoughtHint} rows={4} limit={2000} />
            <InsetText>{signedIn ? words.person : words.browser}</InsetText>
          </>
        )}
      </FormFor>
    </Page>
  )
}
