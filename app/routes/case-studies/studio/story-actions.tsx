import type { StudioStoryView } from '~/domain/case-studies'
import { StoryReason } from '~/domain/case-studies/forms'
import { FormFor, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import type { Verb } from './story-page'

/** What can be done with a story from here, and why not what cannot. */
export const StoryActions = ({ story, verb }: { story: StudioStoryView; verb: Verb }) => {
  const { studio } = useWords()
  const { result } = useAnswered()
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
      {may('reopen') && (
        <Details summary={words.reopen} open={verb === 'reopen'}>
          <p className="govuk-body">{words.reopenText}</p>
          <FormFor
            id="reopen"
            schema={StoryReason(studio.errors)}
            action={`${at}/reopen`}
            result={verb === 'reopen' ? result : undefined}
            send={words.reopen}
            tone="secondary"
          >
            {fields => <TextArea field={fields.reason} label={words.reopenWhy} limit={500} rows={3} />}
          </FormFor>
        </Details>
      )}
      {may('suspend') && <ActionLink href={`/pipeline/${story.id}/suspend`}>{studio.stop.suspend}</ActionLink>}
      {may('lift') && <ActionLink href={`/pipeline/${story.id}/lift`}>{studio.stop.lift}</ActionLink>}
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
