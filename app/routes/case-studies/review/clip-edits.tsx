import type { ReviewClip } from '~/domain/case-studies'
import { ButtonGroup } from '~/ui/button'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useStory } from '../story-page'
import { stateTone } from '../studio/tones'
import { momentSaid } from '../time-said'

type Edit = ReviewClip['clip']['edits'][number]

const titleOf = (edit: Edit, words: ReturnType<typeof useWords>['story']['review']): string => {
  if (edit.kind === 'words')
    return edit.note === 'name' ? words.nameMasked : edit.note === 'person' ? words.personMasked : words.corrected
  return edit.askedBy === 'contributor' ? words.cutAskedByYou : words.cutAsked
}

const OneEdit = ({ view, edit }: { view: ReviewClip; edit: Edit }) => {
  const { review: words } = useWords().story
  const story = useStory()
  const at = `${story}/review/${view.clip.question}/edits/${edit.id}`
  const states: Record<string, string> = words.editStates
  const trims = edit.kind === 'trim'
  return (
    <article className="tv-card">
      <h3 className="govuk-heading-s">{titleOf(edit, words)}</h3>
      {edit.passage && (
        <p className="govuk-body">
          <del>{edit.passage}</del> {edit.becomes && <ins>{edit.becomes}</ins>}
        </p>
      )}
      {trims && edit.fromMs !== null && edit.toMs !== null && edit.state === 'asked' && (
        <p className="govuk-body">{words.cutSound(momentSaid(edit.fromMs), momentSaid(edit.toMs))}</p>
      )}
      {edit.note && !['name', 'person', 'taken-back'].includes(edit.note) && <p className="govuk-body">{edit.note}</p>}
      {trims && (
        <p className="govuk-body">
          <Tag tone={stateTone(edit.state)}>{states[edit.state]}</Tag>
        </p>
      )}
      {edit.state === 'asked' && view.inEdit && (
        <ButtonGroup>
          {edit.askedBy === 'recordist' && (
            <PostButton action={`${at}/agree`} tone="primary" about={edit.passage}>
              {words.agree}
            </PostButton>
          )}
          <PostButton action={`${at}/refuse`} about={edit.passage}>
            {edit.askedBy === 'recordist' ? words.refuse : words.takeBack}
          </PostButton>
        </ButtonGroup>
      )}
    </article>
  )
}

/** The changes to one clip: those that wait for an answer first. */
export const ReviewEdits = ({ view }: { view: ReviewClip }) => {
  const { review: words } = useWords().story
  const edits = [...view.clip.edits].sort(
    (one, other) => Number(other.state === 'asked') - Number(one.state === 'asked'),
  )
  if (edits.length === 0) return null
  return (
    <Section title={words.edits} id="edits">
      {edits.map(edit => (
        <OneEdit key={edit.id} view={view} edit={edit} />
      ))}
    </Section>
  )
}
