import { useLoaderData } from '@remix-run/react'
import type { StudioClipView } from '~/domain/case-studies'
import { WordsOfClip } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { ErrorSummary } from '~/ui/error-summary'
import { FormFor, TextArea } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { PeopleNamed } from '../people-named'
import { Preview } from '../preview'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'
import { ClipComments } from './clip-comments'
import { ClipEdits } from './clip-edits'
import { ClipNames } from './clip-names'
import type { readClip } from './clip-verbs'
import { stateTone } from './tones'

export const clipMeta = titled(words => words.studio.story.caption)

export type ClipVerb = 'words' | 'trim' | 'edit' | 'comment' | 'name' | 'hold' | 'people' | 'person' | null

/** What is said: to be written down for a recording, only to be read for an answer that was typed. */
const ClipWords = ({ view, verb }: { view: StudioClipView; verb: ClipVerb }) => {
  const { studio } = useWords()
  const { result } = useAnswered()
  const { clip, inEdit, records } = view
  const words = studio.clip
  const writes = clip.form !== 'text' && inEdit && records
  return (
    <Section title={words.words} id="words">
      {writes ? (
        <FormFor
          id="words-form"
          schema={WordsOfClip(studio.errors)}
          action={`/studio/${view.id}/clips/${clip.question}/words`}
          values={{ transcript: clip.transcript }}
          result={verb === 'words' ? result : undefined}
          send={words.save}
        >
          {fields => (
            <TextArea field={fields.transcript} label={words.words} labelSize="s" hint={words.wordsHint} rows={12} />
          )}
        </FormFor>
      ) : (
        <>
          {clip.form === 'text' && <p className="govuk-body-s tv-quiet">{words.ownWords}</p>}
          <div className="tv-card">
            {clip.transcript.split(/\n+/).map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
              <p className="govuk-body" key={index} lang={view.language}>
                {paragraph}
              </p>
            ))}
          </div>
        </>
      )}
    </Section>
  )
}

const Captions = ({ view }: { view: StudioClipView }) => {
  const { studio } = useWords()
  const words = studio.clip
  const { clip, inEdit, records, id } = view
  if (clip.form === 'text') return null
  return (
    <Section title={words.captions}>
      <p className="govuk-body">{clip.cues.length > 0 ? words.captionsSome(clip.cues.length) : words.captionsNone}</p>
      {inEdit && records && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/studio/${id}/clips/${clip.question}/captions`}>
            {words.captionsDo}
          </a>
        </p>
      )}
    </Section>
  )
}

const HoldBack = ({ view }: { view: StudioClipView }) => {
  const { clip: words } = useWords().studio
  const at = `/studio/${view.id}/clips/${view.clip.question}`
  if (!view.holds || (view.clip.state !== 'published' && view.clip.state !== 'held')) return null
  return view.clip.state === 'held' ? (
    <PostButton action={`${at}/release`}>{words.release}</PostButton>
  ) : (
    <>
      <p className="govuk-body-s tv-quiet">{words.holdText}</p>
      <PostButton action={`${at}/hold`}>{words.hold}</PostButton>
    </>
  )
}

/** One clip on the desk: heard, read, edited together, and talked about. */
export const clipPageFor = (verb: ClipVerb) =>
  function StudioClipPage() {
    const view = useLoaderData<typeof readClip>() as unknown as StudioClipView
    const { studio } = useWords()
    const { numbered, prompt } = useQuestions()
    const { refused } = useAnswered()
    const { clip, id } = view
    const words = studio.clip
    const at = `/studio/${id}/clips/`
    const apart = verb === 'edit' || verb === 'name' || verb === 'hold' || verb === 'person'
    return (
      <Page
        title={numbered(clip.question)}
        caption={view.name}
        lead={prompt(clip.question)}
        back={{ href: `/studio/${id}`, text: view.name }}
        width="wide"
      >
        {apart && refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
        <Columns
          main={
            <>
              <Preview
                clip={clip}
                media={`/studio/${id}/media`}
                captions={`${at}${clip.question}/captions.vtt`}
                language={view.language}
                label={numbered(clip.question)}
              />
              <ClipNames view={view} />
              <PeopleNamed
                people={clip.people}
                at={`${at}${clip.question}/people`}
                words={studio.people}
                errors={studio.errors}
                decides={view.inEdit && (view.records || view.edits)}
                adding={verb === 'people'}
              />
              <ClipWords view={view} verb={verb} />
              <ClipEdits view={view} verb={verb} />
              <ClipComments view={view} verb={verb} />
            </>
          }
          side={
            <Section title={studio.story.now} card>
              <p className="govuk-body">
                <Tag tone={stateTone(clip.state)}>{studio.clipStates[clip.state]}</Tag>
              </p>
              <Captions view={view} />
              <HoldBack view={view} />
              <ul className="govuk-list">
                {clip.previous !== null && (
                  <li>
                    <a className="govuk-link" href={`${at}${clip.previous}`}>
                      {words.previous}
                    </a>
                  </li>
                )}
                {clip.next !== null && (
                  <li>
                    <a className="govuk-link" href={`${at}${clip.next}`}>
                      {words.next}
                    </a>
                  </li>
                )}
              </ul>
            </Section>
          }
        />
      </Page>
    )
  }
