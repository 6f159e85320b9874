import type { StudioStoryView } from '~/domain/case-studies'
import { EmptyState } from '~/ui/empty-state'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { lengthSaid } from '../time-said'
import { stateTone } from './tones'

/** The clips of a story in question order, with what is done and what waits. */
export const ClipTable = ({ story }: { story: StudioStoryView }) => {
  const { studio } = useWords()
  const { numbered } = useQuestions()
  const { story: words, desk, forms } = studio
  if (story.clips.length === 0)
    return (
      <EmptyState title={words.noClipsTitle} seed={story.id}>
        <p className="govuk-body">{words.noClips}</p>
      </EmptyState>
    )
  return (
    <Section title={words.clips}>
      <p className="govuk-body">
        <a className="govuk-link" href={`/studio/${story.id}/read`}>
          {studio.read.title}
        </a>
      </p>
      <Table
        caption={words.clips}
        captionHidden
        narrow="stack"
        rows={story.clips}
        rowKey={({ question }) => String(question)}
        columns={[
          {
            head: words.columns.question,
            header: true,
            cell: ({ question, status, state }) =>
              status === 'answered' && state !== 'removed' ? (
                <a className="govuk-link" href={`/studio/${story.id}/clips/${question}`}>
                  {numbered(question)}
                </a>
              ) : (
                numbered(question)
              ),
          },
          {
            head: words.columns.form,
            cell: ({ form, status, state }) => {
              if (status !== 'answered') return words.skipped
              if (state === 'removed' || state === 'held')
                return <Tag tone={stateTone(state)}>{studio.clipStates[state]}</Tag>
              return (forms as Record<string, string>)[form] ?? form
            },
          },
          {
            head: words.columns.length,
            numeric: true,
            cell: ({ durationMs, form }) => (form === 'text' || durationMs === 0 ? '' : lengthSaid(durationMs)),
          },
          {
            head: words.columns.words,
            numeric: true,
            cell: clip => (clip.status !== 'answered' || clip.state === 'removed' ? '' : clip.words || words.none),
          },
          {
            head: words.columns.captions,
            cell: clip => {
              if (clip.status !== 'answered' || clip.state === 'removed') return ''
              if (clip.form === 'text') return words.notNeeded
              return clip.captioned ? words.yes : words.none
            },
          },
          {
            head: words.columns.waits,
            cell: clip =>
              clip.openNames + clip.openPeople + clip.edits.length > 0
                ? desk.open(clip.openNames, clip.openPeople, clip.edits.length, 0)
                : '',
          },
        ]}
      />
    </Section>
  )
}
