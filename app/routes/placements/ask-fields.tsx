import type { ComponentProps } from 'react'
import { dateInWords } from '~/text/when'
import { DateField, TextArea } from '~/ui/form'
import { useLanguage, useWords } from '~/ui/words'

type Days = { startsOn: Date | null; endsOn: Date | null }

/** A day as the three boxes of a date field hold it. */
const boxes = (day: Date | null) => {
  const [year, month, date] = day?.toISOString().slice(0, 10).split('-') ?? []
  return year ? { day: String(Number(date)), month: String(Number(month)), year } : undefined
}

/** The host's own days, to begin with. */
export const toBoxes = ({ startsOn, endsOn }: Days) => ({ startsOn: boxes(startsOn), endsOn: boxes(endsOn) })

/** Which days the host offers, where it named any. */
export const NamedDays = ({ of: { startsOn, endsOn } }: { of: Days }) => {
  const words = useWords().placements.apply
  const language = useLanguage()
  return startsOn && endsOn ? (
    <p className="govuk-body">{words.named(dateInWords(language, startsOn), dateInWords(language, endsOn))}</p>
  ) : null
}

/** The days, and why. */
export const AskFields = ({
  startsOn,
  endsOn,
  words,
}: {
  startsOn: ComponentProps<typeof DateField>['field']
  endsOn: ComponentProps<typeof DateField>['field']
  words: ComponentProps<typeof TextArea>['field']
}) => {
  const labels = useWords().placements.fields
  return (
    <>
      <DateField field={startsOn} label={labels.startsOn} />
      <DateField field={endsOn} label={labels.endsOn} />
      <TextArea field={words} label={labels.words} hint={labels.wordsHint} rows={4} limit={600} optional />
    </>
  )
}
