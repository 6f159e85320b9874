import { useWords } from '~/ui/words'

type Asked = { from: string | null; later: string | null }

/** What stands behind an address, so that a form that is put right keeps the times it was chosen from. */
export const fromAsked = ({ from }: Pick<Asked, 'from'>): string => (from ? `?from=${from}` : '')

/** Under a list of free times that goes on: the way to later ones, and back to the first. */
export const MoreTimes = ({ home, from, later }: Asked & { home: string }) => {
  const words = useWords().appointments
  if (!from && !later) return null
  return (
    <ul className="govuk-list tv-no-print">
      {from && (
        <li>
          <a className="govuk-link" href={home}>
            {words.fromNow}
          </a>
        </li>
      )}
      {later && (
        <li>
          <a className="govuk-link" href={`${home}?from=${later}`}>
            {words.later}
          </a>
        </li>
      )}
    </ul>
  )
}
