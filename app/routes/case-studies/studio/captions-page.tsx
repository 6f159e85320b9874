import type { SubmissionResult } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CaptionsPasted } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField, FormFor, Hidden, plainField, TextArea, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Preview } from '../preview'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'
import { momentSaid } from '../time-said'
import type { readCaptionPage } from './captions-verbs'

export const captionsMeta = titled(words => words.studio.captions.title)

const OneFile = z.strictObject({ file: z.unknown() })

type View = Awaited<ReturnType<typeof readCaptionPage>>

const typedIn = (result: SubmissionResult | undefined, name: string): string | undefined => {
  const typed = (result?.initialValue ?? {}) as { lines?: { at?: string }[] }
  const [, index] = /^lines\[(\d+)\]/.exec(name) ?? []
  return index === undefined ? undefined : typed.lines?.[Number(index)]?.at
}

/** Each line with the moment at which it begins. With scripts, Space stamps the next one; without, times are typed. */
const TapInTime = ({
  view,
  result,
  refused,
}: {
  view: View
  result: SubmissionResult | undefined
  refused: readonly string[]
}) => {
  const { studio } = useWords()
  const words = studio.captions
  const errors = result?.error ?? {}
  const wrong = Object.entries(errors).flatMap(([name, said]) =>
    name ? (said ?? []).map(text => ({ text, href: `#${name}` })) : [],
  )
  if (view.lines.length === 0) return <p className="govuk-body">{words.noWords}</p>
  return (
    <>
      {wrong.length + refused.length > 0 && <ErrorSummary errors={[...refused.map(text => ({ text })), ...wrong]} />}
      <p className="govuk-body">{words.tapText}</p>
      <form method="post" action={`/studio/${view.id}/clips/${view.clip.question}/captions`} data-tap-in-time>
        <p className="tv-tap" hidden>
          <button type="button" className="govuk-button" data-tap>
            {words.tapButton}
          </button>{' '}
          <button type="button" className="govuk-button govuk-button--secondary" data-tap-again>
            {words.tapAgain}
          </button>
        </p>
        <ol className="govuk-list tv-tap__lines">
          {view.lines.map(({ text, startMs }, index) => {
            const name = `lines[${index}].at`
            const field = plainField(name, typedIn(result, name) ?? (startMs === null ? '' : momentSaid(startMs)))
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order
              <li key={index}>
                <p className="govuk-body" lang={view.language}>
                  {text}
                </p>
                <Hidden name={`lines[${index}].text`} value={text} />
                <TextField
                  field={{ ...field, id: name, errors: errors[name] ?? [] } as typeof field}
                  label={`${words.line(index + 1)}: ${words.begins}`}
                  labelSize="s"
                  width={5}
                />
              </li>
            )
          })}
        </ol>
        <Button>{words.saveTimes}</Button>
      </form>
      <script src="/tap-in-time.js" defer />
    </>
  )
}

/** Captions of one clip: tapped in time, pasted, or uploaded. */
export const captionsPageFor = (verb: 'tap' | 'paste' | 'upload' | null) =>
  function CaptionsPage() {
    const view = useLoaderData<typeof readCaptionPage>() as unknown as View
    const { studio } = useWords()
    const { numbered } = useQuestions()
    const { result, refused } = useAnswered()
    const words = studio.captions
    const at = `/studio/${view.id}/clips/${view.clip.question}`
    return (
      <Page
        title={words.title}
        caption={numbered(view.clip.question)}
        back={{ href: at, text: numbered(view.clip.question) }}
      >
        <Preview
          clip={view.clip}
          media={`/studio/${view.id}/media`}
          captions={`${at}/captions.vtt`}
          language={view.language}
          label={numbered(view.clip.question)}
        />
        <Section title={words.tap}>
          <TapInTime view={view} result={verb === 'tap' ? result : undefined} refused={verb === 'tap' ? refused : []} />
        </Section>
        <Details summary={words.paste} open={verb === 'paste' || verb === 'upload'}>
          <p className="govuk-body">{words.pasteText}</p>
          <FormFor
            id="paste"
            schema={CaptionsPasted(studio.errors)}
            action={`${at}/captions/paste`}
            result={verb === 'paste' ? result : undefined}
            values={{ captions: view.clip.captions }}
            send={words.save}
          >
            {fields => <TextArea field={fields.captions} label={words.pasteField} labelSize="s" rows={10} />}
          </FormFor>
          <FormFor
            id="upload"
            schema={OneFile}
            action={`${at}/captions/upload`}
            result={verb === 'upload' ? result : undefined}
            hidden={{ contributionId: view.id, question: String(view.clip.question) }}
            send={words.upload}
            tone="secondary"
            upload
          >
            {fields => <FileField field={fields.file} label={words.file} hint={words.fileHint} accept=".vtt,.srt" />}
          </FormFor>
        </Details>
      </Page>
    )
  }
