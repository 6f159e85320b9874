import type { StudioStoryView } from '~/domain/case-studies'
import { StoryReason } from '~/domain/case-studies/forms'
import { FormFor, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import type { Verb } from './story-page'

/** The story goes back to edit, with a reason that its contributor reads. */
const BackToEdit = ({ story, verb, move }: { story: StudioStoryView; verb: Verb; move: 'reopen' | 'rework' }) => {
  const { studio } = useWords()
  const { result } = useAnswered()
  const words = studio.story
  return (
    <Details summary={words[move]} open={verb === move}>
      <p className="govuk-body">{words[`${move}Text`]}</p>
      <FormFor
        id={move}
        schema={StoryReason(studio.errors)}
        action={`/studio/${story.id}/${move}`}
        result={verb === move ? result : undefined}
        send={words[move]}
        tone="secondary"
      >
        {fields => <TextArea field={fields.reason} label={words.reopenWhy} limit={500} rows={3} />}
      </FormFor>
    </Details>
  )
}

/** What can be done with a story from here, and why not what cannot. */
export const StoryActions = ({ story, verb }: { story: StudioStoryView; verb: Verb }) => {
  const { studio } = useWords()
  const words = studio.story
  const may = (move: string) => (story.moves as readonly string[]).includes(move)
  const at = `/studio/${story.id}`
  return (
    <>
      {may('send-for-review') && story.missing.length === 0 && story.clips.length > 0 && (
        <>
          <p className="govuk-body">{words.sendText(story.name)}</p>
          <PostButton action={`${at}/send-for-review`} tone="primary">
            {words.send}
          </PostButton>
        </>
      )}
      {may('publish') &&
        (story.noPublish ? (
          <p className="govuk-body">{studio.noPublish[story.noPublish]}</p>
        ) : (
          <>
            <p className="govuk-body">{words.publishText}</p>
            <PostButton action={`${at}/publish`} tone="primary">
              {words.publish}
            </PostButton>
          </>
        ))}
      {may('reopen') && <BackToEdit story={story} verb={verb} move="reopen" />}
      {may('rework') && !story.stoppedByContributor && <BackToEdit story={story} verb={verb} move="rework" />}
      {may('suspend') && <ActionLink href={`/pipeline/${story.id}/suspend`}>{studio.stop.suspend}</ActionLink>}
      {may('lift') && !story.stoppedByContributor && (
        <ActionLink href={`/pipeline/${story.id}/lift`}>{studio.stop.lift}</ActionLink>
      )}
      {may('withdraw') && <ActionLink href={`/pipeline/${story.id}/withdraw`}>{studio.stop.withdraw}</ActionLink>}
    </>
  )
}

const ActionLink = ({ href, children }: { href: string; children: string }) => (
  <p className="govuk-body">
    <a className="govuk-link" href={href}>
      {children}
    </a>
  </p>
)
