import { useLoaderData } from '@remix-run/react'
import { type StoryToRead, storyToRead } from '~/domain/case-studies'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { lengthSaid } from '../time-said'
import { stateTone } from './tones'
import { studioStaff } from './who'

export const meta = titled(words => words.studio.read.title)

export const loader = page({ for: studioStaff }, (actor, { contributionId = '' }) => storyToRead(actor, contributionId))

type Clip = StoryToRead['clips'][number]

/** What waits in a clip, each with the way to where it is decided. */
const Waits = ({ clip, at }: { clip: Clip; at: string }) => {
  const { studio } = useWords()
  const words = studio.read
  const waits = [
    ...clip.names.map(({ id, found }) => ({ key: id, href: `${at}#names`, text: words.name(found) })),
    ...clip.people.map(({ id, named }) => ({ key: id, href: `${at}#people`, text: words.person(named) })),
    ...clip.asked.map(({ passage, askedBy }, index) => ({
      key: `edit-${index}`,
      href: `${at}#edits`,
      text: askedBy === 'contributor' ? words.editTheirs(passage) : words.editOurs(passage),
    })),
    ...(clip.captioned ? [] : [{ key: 'captions', href: `${at}/captions`, text: words.captions }]),
  ]
  if (waits.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {waits.map(({ key, href, text }) => (
        <li key={key}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A whole story on one page: every clip's words, what was found in it, and where each is decided. */
export default function ReadStoryPage() {
  const story = useLoaderData<typeof loader>() as unknown as StoryToRead
  const { studio } = useWords()
  const { numbered, prompt } = useQuestions()
  const words = studio.read
  const forms: Record<string, string> = studio.forms
  return (
    <Page
      title={words.of(story.name)}
      caption={studio.story.caption}
      lead={story.role}
      back={{ href: `/studio/${story.id}`, text: story.name }}
      aside={<PrintLink />}
    >
      {story.clips.length === 0 && <p className="govuk-body">{studio.story.noClips}</p>}
      {story.clips.map(clip => {
        const at = `/studio/${story.id}/clips/${clip.question}`
        return (
          <Section key={clip.question} id={`clip-${clip.question}`} title={numbered(clip.question)}>
            <p className="govuk-body tv-quiet">{prompt(clip.question)}</p>
            <p className="govuk-body-s">
              <Tag tone={stateTone(clip.state)}>{studio.clipStates[clip.state]}</Tag>{' '}
              {[
                forms[clip.form] ?? clip.form,
                clip.durationMs > 0 && clip.form !== 'text' && lengthSaid(clip.durationMs),
              ]
                .filter(Boolean)
                .join(', ')}
              {'. '}
              <a className="govuk-link" href={at}>
                {words.open}
                <span className="govuk-visually-hidden"> {numbered(clip.question)}</span>
              </a>
            </p>
            {clip.transcript.trim() === '' ? (
              <p className="govuk-body">{words.noWords}</p>
            ) : (
              clip.transcript.split(/\n+/).map((paragraph, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
                <p className="govuk-body" key={index} lang={story.language}>
                  {paragraph}
                </p>
              ))
            )}
            <Waits clip={clip} at={at} />
            {clip.kept.map(({ id, found, reason }) => (
              <p className="govuk-body-s tv-quiet" key={id}>
                {words.kept(found, reason ?? '')}
              </p>
            ))}
          </Section>
        )
      })}
    </Page>
  )
}
