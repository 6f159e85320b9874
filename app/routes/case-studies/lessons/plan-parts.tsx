import type { Chosen, PlanView } from '~/domain/case-studies'
import { useWords } from '~/ui/words'
import { Who } from '../listening/clip-view'
import { answerPath } from '../listening/thread'

/** A plan's clips, each on the same card; those that went say so in their place. */
export const ChosenClips = ({ chosen }: { chosen: readonly Chosen[] }) => {
  const { listening, questions } = useWords()
  const words = listening.plans
  const asked: Record<number, { prompt: string }> = questions.asked
  if (chosen.length === 0) return <p className="govuk-body">{words.noClips}</p>
  return (
    <ol className="tv-chosen">
      {chosen.map(one => (
        <li key={one.place}>
          {one.is === 'heard' ? (
            <>
              <Who teller={one.clip.teller} href={answerPath(one.clip.teller.slug, one.clip.question)} />
              <p className="tv-quiet">{asked[one.clip.question]?.prompt}</p>
            </>
          ) : (
            <p className="tv-gone">{one.is === 'away' ? words.away(one.place) : words.gone(one.place)}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The rule of a plan, and in words what its clips still lack. */
export const Rule = ({ plan }: { plan: Pick<PlanView, 'clips' | 'majorGroups' | 'lacking' | 'chosen'> }) => {
  const { listening, lessons } = useWords()
  const { whole, lackClips, lackGroups } = listening.plans
  const { clips, groups } = plan.lacking
  return (
    <p className="govuk-body">
      <strong>{lessons.rule(plan.clips, plan.majorGroups)}</strong>{' '}
      {plan.chosen.length > 0 && (
        <span>
          {clips === 0 && groups === 0 ? whole : ''}
          {clips > 0 && `${lackClips(clips)} `}
          {groups > 0 && lackGroups(groups)}
        </span>
      )}
    </p>
  )
}
