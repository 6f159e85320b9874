import { useWords } from '~/ui/words'

type Stage = { title: string; text: string }

/** A way's title, and its stages in order. */
export type Stages = { title: string } & { [stage: string]: Stage | string }

/** What happens from beginning to end, as a numbered way. */
export const Way = ({ of: { title, ...stages } }: { of: Stages }) => (
  <section className="tv-section">
    <h2 className="govuk-heading-m">{title}</h2>
    <ol className="tv-way">
      {Object.entries(stages).map(
        ([key, stage]) =>
          typeof stage !== 'string' && (
            <li key={key}>
              <strong>{stage.title}</strong>
              <span>{stage.text}</span>
            </li>
          ),
      )}
    </ol>
  </section>
)

/** The kinds of encounters, each with what it is. */
export const Kinds = ({ title }: { title: string }) => {
  const { encounters } = useWords()
  const hints: Record<string, string> = encounters.kindHints
  return (
    <section className="tv-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <dl className="tv-kinds">
        {Object.entries(encounters.kinds).map(([kind, name]) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd>{hints[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
