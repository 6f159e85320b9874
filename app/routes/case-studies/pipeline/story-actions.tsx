import type { PipelineStory } from '~/domain/case-studies'
import { ButtonLink } from '~/ui/button'
import { MoreLinks } from '~/ui/more-links'
import { Section } from '~/ui/page'
import { usePipelineWords } from './say'

type Move = PipelineStory['moves'][number]

/** Moves that have a page, under their address; the first of them that is open is the strong one. */
const pages = (
  id: string,
): readonly {
  move: Move
  href: string
  key:
    | 'invite'
    | 'screen-out'
    | 'accept'
    | 'decline'
    | 'consent'
    | 'schedule'
    | 'reschedule'
    | 'suspend'
    | 'lift'
    | 'withdraw'
}[] => [
  { move: 'invite', href: `/pipeline/${id}/invite`, key: 'invite' },
  { move: 'screen-out', href: `/pipeline/${id}/screen-out`, key: 'screen-out' },
  { move: 'schedule', href: `/studio/${id}/schedule`, key: 'schedule' },
  { move: 'reschedule', href: `/studio/${id}/schedule`, key: 'reschedule' },
  { move: 'accept', href: `/pipeline/${id}/accept`, key: 'accept' },
  { move: 'consent', href: `/pipeline/${id}/consent`, key: 'consent' },
  { move: 'decline', href: `/pipeline/${id}/decline`, key: 'decline' },
  { move: 'suspend', href: `/pipeline/${id}/suspend`, key: 'suspend' },
  { move: 'lift', href: `/pipeline/${id}/lift`, key: 'lift' },
  { move: 'withdraw', href: `/pipeline/${id}/withdraw`, key: 'withdraw' },
]

const inStudio: readonly string[] = [
  ...['recorded', 'recorded-partial', 'in-edit', 'contributor-review', 'approved', 'published', 'consent-due'],
  ...['suspended', 'unpublished'],
]

/** What can be done with a working life now, by the lifecycle's own table and the viewer's role. */
export const StoryActions = ({ story }: { story: PipelineStory }) => {
  const { words } = usePipelineWords()
  const { one } = words
  const open = pages(story.id).filter(({ move }) => story.moves.includes(move))
  const studio = inStudio.includes(story.state) ? [{ href: `/studio/${story.id}`, text: one.moves.studio }] : []
  const later = story.mayChangeConsent ? [{ href: `/pipeline/${story.id}/consent`, text: one.moves.consentChange }] : []
  const all = [...studio, ...open.map(({ href, key }) => ({ href, text: one.moves[key] })), ...later]
  // One strong action, and none while it is the contributor's turn.
  const strong = story.turn !== 'contributor'
  const first = strong ? all[0] : undefined
  const rest = strong ? all.slice(1) : all
  return (
    <Section title={one.what} card>
      {all.length > 0 ? (
        <>
          {first && (
            <p className="govuk-body">
              <ButtonLink href={first.href}>{first.text}</ButtonLink>
            </p>
          )}
          {rest.length > 0 && <MoreLinks links={rest} />}
        </>
      ) : (
        <p className="govuk-body">{one.nothing}</p>
      )}
    </Section>
  )
}
