import type { Passage } from '~/text/passage'

const Points = ({ points }: { points: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {points.map(point => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

/** What is read from top to bottom, each part under its own heading. */
export const Passages = ({ of, level = 2 }: { of: { [key: string]: Passage }; level?: 2 | 3 }) => {
  const Heading = `h${level}` as const
  return (
    <>
      {Object.entries(of).map(([key, { title, text, points }]) => (
        <section key={key} className={level === 2 ? 'tv-passage' : 'tv-passage tv-passage--part'}>
          <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>{title}</Heading>
          {text.map(sentence => (
            <p key={sentence} className="govuk-body">
              {sentence}
            </p>
          ))}
          {points && <Points points={points} />}
        </section>
      ))}
    </>
  )
}
