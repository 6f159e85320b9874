import type { StudioClipView } from '~/domain/case-studies'
import { PartOfClip } from '~/domain/case-studies/forms'
import { ButtonGroup } from '~/ui/button'
import { FormFor, TextArea, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import { momentSaid } from '../time-said'
import type { ClipVerb } from './clip-page'
import { stateTone } from './tones'

type Edit = StudioClipView['clip']['edits'][number]

const OneEdit = ({ view, edit }: { view: StudioClipView; edit: Edit }) => {
  const { studio } = useWords()
  const words = studio.clip
  const at = `/studio/${view.id}/clips/${view.clip.question}/edits/${edit.id}`
  const note = (words.editNotes as Record<string, string>)[edit.note] ?? edit.note
  return (
    <article className="tv-card">
      <h3 className="govuk-heading-s">
        {(words.editKinds as Record<string, string>)[edit.kind]}{' '}
        <Tag tone={stateTone(edit.state)}>{(words.editStates as Record<string, string>)[edit.state]}</Tag>
      </h3>
      <p className="govuk-body-s tv-quiet">
        {(words.editBy as Record<string, string>)[edit.askedBy]}
        {edit.fromMs !== null && edit.toMs !== null && edit.state === 'asked' && (
          <>. {words.span(momentSaid(edit.fromMs), momentSaid(edit.toMs))}</>
        )}
      </p>
      {edit.passage && (
        <p className="govuk-body">
          <del>{edit.passage}</del>
          {edit.becomes && (
            <>
              {' '}
              {words.becomes} <ins>{edit.becomes}</ins>
            </>
          )}
        </p>
      )}
      {note && <p className="govuk-body">{note}</p>}
      {edit.state === 'asked' && view.records && view.inEdit && (
        <ButtonGroup>
          {edit.askedBy === 'contributor' && (
            <PostButton action={`${at}/agree`} tone="primary" about={edit.passage}>
              {words.agree}
            </PostButton>
          )}
          <PostButton action={`${at}/refuse`} about={edit.passage}>
            {edit.askedBy === 'contributor' ? words.refuse : words.takeBack}
          </PostButton>
        </ButtonGroup>
      )}
    </article>
  )
}

/** The joint edit of one clip: what goes, who asked, who agreed; and asking for another part to go. */
export const ClipEdits = ({ view, verb }: { view: StudioClipView; verb: ClipVerb }) => {
  const { studio } = useWords()
  const { result } = useAnswered()
  const words = studio.clip
  const { clip } = view
  return (
    <Section title={words.edits} id="edits">
      {clip.edits.length === 0 && <p className="govuk-body">{words.noEdits}</p>}
      {clip.edits.map(edit => (
        <OneEdit key={edit.id} view={view} edit={edit} />
      ))}
      {view.records && view.inEdit && (
        <Details summary={words.trim} open={verb === 'trim'}>
          <p className="govuk-body">{words.trimText}</p>
          <FormFor
            id="trim"
            schema={PartOfClip(studio.errors)}
            action={`/studio/${view.id}/clips/${clip.question}/trim`}
            result={verb === 'trim' ? result : undefined}
            send={words.ask}
            tone="secondary"
          >
            {fields => (
              <>
                {clip.form !== 'text' && (
                  <>
                    <TextField field={fields.from} label={words.from} hint={words.timeHint} width={5} optional />
                    <TextField field={fields.to} label={words.to} width={5} optional />
                  </>
                )}
                <TextArea
                  field={fields.passage}
                  label={clip.form === 'text' ? words.passageOnly : words.passage}
                  hint={words.passageHint}
                  rows={3}
                />
                <TextField field={fields.note} label={words.note} />
              </>
            )}
          </FormFor>
        </Details>
      )}
    </Section>
  )
}
