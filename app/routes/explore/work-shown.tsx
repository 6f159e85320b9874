import type { ReactNode } from 'react'
import type { WorkView } from '~/domain/exploration'
import { dayInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

export type ThoughtShown = WorkView['thoughts'][number]

/** A question in the reader's words. */
export const useAsked = (): ((question: number) => string) => {
  const { questions } = useWords()
  const asked: Record<number, { prompt: string }> = questions.asked
  return question => asked[question]?.prompt ?? ''
}

const Body = ({ thought, file }: { thought: ThoughtShown; file: string }) => {
  const { exploration } = useWords()
  const words = exploration.thoughts
  return (
    <div className="tv-kept__thought">
      {thought.form === 'scribed' && <p className="tv-quiet">{words.scribed}</p>}
      {thought.form === 'drawing' && thought.hasFile && (
        <img className="tv-drawing" src={file} alt={thought.words || words.drawing} />
      )}
      {thought.form === 'audio' && thought.hasFile && (
        // biome-ignore lint/a11y/useMediaCaption: a learner's own recording, for themself and whoever reads it
        <audio controls preload="none" src={file} aria-label={words.audio} />
      )}
      {thought.words !== '' && <p>{thought.words}</p>}
    </div>
  )
}

/** A kept answer with the thought beside it; whoever told it may have taken it back. */
export const ThoughtCard = ({ thought, file, foot }: { thought: ThoughtShown; file: string; foot?: ReactNode }) => {
  const { exploration } = useWords()
  const words = exploration.thoughts
  const asked = useAsked()
  const { clip, question, role } = thought
  return (
    <li className="tv-kept">
      <h3 className="govuk-heading-s">{asked(question)}</h3>
      <p>
        {clip ? (
          <a className="govuk-link" href={`/people/${clip.slug}/q/${question}`}>
            {clip.shownAs}
          </a>
        ) : (
          words.gone
        )}
      </p>
      <p className="tv-quiet">{words.by(role)}</p>
      <Body thought={thought} file={file} />
      {foot}
    </li>
  )
}

export const CanvasShown = ({ canvas }: { canvas: NonNullable<WorkView['canvas']> }) => {
  const { exploration } = useWords()
  const words = exploration.canvas
  const asked = useAsked()
  const said = [
    [words.share, canvas.share],
    [words.differ, canvas.differ],
    [words.depended, canvas.depended],
    [words.self, canvas.self],
  ] as const
  return (
    <div className="tv-canvas-shown">
      <h3 className="govuk-heading-s">{asked(canvas.question)}</h3>
      <ul className="tv-beside">
        {canvas.fragments.map(({ teller, role, clip }) => (
          <li key={teller}>
            <p>
              <strong>{clip ? clip.shownAs : words.gone}</strong> {role}
            </p>
            {clip && <p lang={clip.language}>{clip.words}</p>}
          </li>
        ))}
      </ul>
      <dl>
        {said.map(([label, text]) => (
          <div key={label}>
            <dt>
              <strong>{label}</strong>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

export const TalksShown = ({ talks }: { talks: WorkView['talks'] }) => {
  const { exploration } = useWords()
  const language = useLanguage()
  const words = exploration.discuss
  const kinds: { readonly [kind: string]: string } = words.kinds
  return (
    <ul className="govuk-list">
      {talks.map(({ people, kind, facilitator, heldOn, surprised }) => (
        <li key={`${heldOn} ${surprised}`} className="tv-kept">
          <p>
            <strong>{kinds[kind]}</strong>. {words.line(people, dayInWords(language, heldOn))}. {facilitator}
          </p>
          <p>{surprised}</p>
        </li>
      ))}
    </ul>
  )
}

/** What a learner says they like and do not want, in their words and from the lists. */
export const StatedShown = ({ stated }: { stated: NonNullable<WorkView['stated']> }) => {
  const { exploration, listening, encounters } = useWords()
  const words = exploration.criteria
  const groups: { readonly [group: string]: string } = listening.search.groups
  const fields: { readonly [sector: string]: string } = encounters.sectors
  const list = (majors: readonly string[], sectors: readonly string[]) =>
    [...majors.map(one => groups[one]), ...sectors.map(one => fields[one])].filter(Boolean).join(', ')
  return (
    <dl>
      <dt>
        <strong>{words.interests}</strong>
      </dt>
      <dd>
        {stated.interests} {list(stated.majors, stated.sectors)}
      </dd>
      <dt>
        <strong>{words.criteria}</strong>
      </dt>
      {stated.criteria.map(one => (
        <dd key={one.words}>
          {one.words}
          {one.kind !== 'own' && ` (${words.kinds[one.kind]})`}
        </dd>
      ))}
      <dt>
        <strong>{words.noWords}</strong>
      </dt>
      <dd>
        {stated.noWords} {list(stated.noMajors, stated.noSectors)}
      </dd>
    </dl>
  )
}
