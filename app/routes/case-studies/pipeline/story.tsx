import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { Columns, Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Tag } from '~/ui/tag'
import { Timeline } from '~/ui/timeline'
import { When } from '~/ui/when'
import { readStory } from './read-story'
import { daysFrom, usePipelineWords } from './say'
import { StoryActions } from './story-actions'
import { StoryNamed } from './story-named'
import { StoryPerson } from './story-person'
import { StoryTold } from './story-told'

export const meta = titled(words => words.nominating.one.caption)

export const loader = readStory

/** How it stands, for how long, and whose turn it is. */
const Standing = () => {
  const story = useLoaderData<typeof loader>()
  const { words, state, tone, turn } = usePipelineWords()
  const { one, screenOut } = words
  const reasons: { [code: string]: string } = { ...screenOut.reasons, silent: words.silent }
  const reason = [story.reasonCode ? (reasons[story.reasonCode] ?? '') : '', story.reason ?? ''].filter(Boolean)
  return (
    <p className="govuk-body">
      <Tag tone={tone(story.state)}>{state(story.state)}</Tag> {one.since(daysFrom(story.stateSince, story.at))}
      {story.turn !== 'nobody' && `. ${one.turn(turn(story.turn))}`}
      {reason.length > 0 && `. ${one.reasonTitle}: ${reason.join(': ')}`}
    </p>
  )
}

export default function PipelineStoryPage() {
  const story = useLoaderData<typeof loader>()
  const { words, happened } = usePipelineWords()
  const { one } = words
  return (
    <Page
      title={story.name || words.pipeline.forgotten}
      caption={one.caption}
      back={{ href: '/pipeline', text: words.pipeline.title }}
      width="wide"
      aside={<PrintLink />}
    >
      <Standing />
      <Columns
        sideFirst
        main={
          <>
            <StoryNamed story={story} />
            <StoryTold story={story} />
            <Section title={one.history}>
              <Timeline
                items={story.history.map(({ type, at, by, name, reason }) => ({
                  title: happened(type),
                  when: <When at={at} form="moment" />,
                  by: by === 'person' && name ? name : one.by[by],
                  ...(reason && words.screenOut.reasons[reason as keyof typeof words.screenOut.reasons]
                    ? { body: words.screenOut.reasons[reason as keyof typeof words.screenOut.reasons] }
                    : {}),
                }))}
              />
            </Section>
          </>
        }
        side={
          <>
            <StoryActions story={story} />
            <StoryPerson story={story} />
          </>
        }
      />
    </Page>
  )
}
