import type { StudioClipView } from '~/domain/case-studies'
import { CommentOnClip } from '~/domain/case-studies/forms'
import { FormFor, TextArea } from '~/ui/form'
import { Section } from '~/ui/page'
import { Timeline } from '~/ui/timeline'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import type { ClipVerb } from './clip-page'

/** What contributor, recordist and editor say to each other about a clip. */
export const ClipComments = ({ view, verb }: { view: StudioClipView; verb: ClipVerb }) => {
  const { studio } = useWords()
  const { result } = useAnswered()
  const words = studio.clip
  return (
    <Section title={words.comments} id="comments">
      {view.clip.comments.length === 0 ? (
        <p className="govuk-body">{words.noComments}</p>
      ) : (
        <Timeline
          items={view.clip.comments.map(({ side, words: said, at }) => ({
            title: (words.sides as Record<string, string>)[side] ?? side,
            when: <When at={at} form="moment" />,
            body: said,
          }))}
        />
      )}
      {(view.records || view.edits) && (
        <FormFor
          id="comment"
          schema={CommentOnClip(studio.errors)}
          action={`/studio/${view.id}/clips/${view.clip.question}/comment`}
          result={verb === 'comment' ? result : undefined}
          send={words.send}
          tone="secondary"
        >
          {fields => <TextArea field={fields.words} label={words.comment} rows={3} />}
        </FormFor>
      )}
    </Section>
  )
}
