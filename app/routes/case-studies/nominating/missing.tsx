import type { Lack } from '~/domain/case-studies'
import type { Words } from '~/text'
import { useWords } from '~/ui/words'

const said = (lack: Lack, { nominating, encounters }: Words): string => {
  const { missing, leavingIn, majorGroups } = nominating
  const left: { [band: string]: string } = leavingIn
  const groups: { [group: string]: string } = majorGroups
  const sectors: { [sector: string]: string } = encounters.sectors
  const { kind, value, count } = lack
  switch (kind) {
    case 'soc':
      return missing.soc(groups[value] ?? value, count)
    case 'leaving':
      return missing.leaving(left[value] ?? value, count)
    case 'sector':
      return missing.sector(sectors[value] ?? value, count)
    case 'district':
      return missing.district(value, count)
    case 'pair':
      return missing.pair(left[lack.leaving] ?? lack.leaving, sectors[value] ?? value)
  }
}

/** What a set of stories has nobody of, as sentences. */
export const Missing = ({ lacks }: { lacks: readonly Lack[] }) => {
  const words = useWords()
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lacks.map(lack => (
        <li key={said(lack, words)}>{said(lack, words)}</li>
      ))}
    </ul>
  )
}
