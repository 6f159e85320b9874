import type { StudioClipView } from '~/domain/case-studies'
import { NameWithWords } from '~/domain/case-studies/forms'
import { ButtonGroup } from '~/ui/button'
import { FormFor, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { momentSaid } from '../time-said'
import { stateTone } from './tones'

type Flag = StudioClipView['clip']['flags'][number]

const Decide = ({ view, flag }: { view: StudioClipView; flag: Flag }) => {
  const { studio } = useWords()
  const words = studio.names
  const at = `/studio/${view.id}/clips/${view.clip.question}/names/${flag.id}`
  const schema = NameWithWords({ words: studio.errors.short })
  return (
    <>
      <ButtonGroup>
        {view.inEdit && (
          <PostButton action={`${at}/cut`} about={flag.found}>
            {words.cut}
          </PostButton>
        )}
        <PostButton action={`${at}/not-a-name`} about={flag.found}>
          {words.notName}
        </PostButton>
      </ButtonGroup>
      {view.inEdit && (
        <Details summary={words.mask}>
          <FormFor id={`mask-${flag.id}`} schema={schema} action={`${at}/mask`} send={words.mask} tone="secondary">
            {fields => <TextField field={fields.words} label={words.maskWords} hint={words.maskHint} width={20} />}
          </FormFor>
        </Details>
      )}
      {view.edits && (
        <Details summary={words.keep}>
          <FormFor id={`keep-${flag.id}`} schema={schema} action={`${at}/keep`} send={words.keep} tone="secondary">
            {fields => <TextField field={fields.words} label={words.keepWhy} hint={words.keepHint} />}
          </FormFor>
        </Details>
      )}
    </>
  )
}

/** The names found in a clip, each in its sentence, with the decision about it. */
export const ClipNames = ({ view }: { view: StudioClipView }) => {
  const { studio } = useWords()
  const words = studio.names
  const { flags } = view.clip
  const decides = view.records || view.edits
  if (flags.length === 0) return null
  return (
    <Section title={words.title} id="names">
      <p className="govuk-body">{view.clip.state === 'published' ? words.heard : words.lead}</p>
      {flags.map(flag => (
        <article className="tv-card" key={flag.id}>
          <p className="govuk-body">
            {flag.state === 'open' && flag.place !== 'sound' ? (
              <>
                … {flag.before}
                <mark>{flag.found}</mark>
                {flag.after} …
              </>
            ) : (
              <>“{flag.found}”</>
            )}
          </p>
          <p className="govuk-body-s tv-quiet">
            {words.taken(flag.name, (words.sources as Record<string, string>)[flag.source] ?? flag.source)}{' '}
            {flag.place === 'captions' && `${words.inCaptions} `}
            {flag.place === 'sound' && flag.state === 'open' && `${words.inSound} `}
            {flag.atMs !== null && words.at(momentSaid(flag.atMs))}
          </p>
          <p className="govuk-body">
            <Tag tone={stateTone(flag.state)}>{(words.states as Record<string, string>)[flag.state]}</Tag> {flag.reason}
          </p>
          {flag.state === 'open' && decides && <Decide view={view} flag={flag} />}
        </article>
      ))}
    </Section>
  )
}
