import { Checkboxes } from '~/ui/form'
import { useWords } from '~/ui/words'

type Field = Parameters<typeof Checkboxes>[0]['field']

/** Learners to tick, by what their institution calls them. */
export const LearnersField = ({
  field,
  learners,
}: {
  field: Field
  learners: readonly { id: string; label: string; yearGroup: number | null }[]
}) => {
  const { exploration } = useWords()
  return (
    <Checkboxes
      field={field}
      label={exploration.together.who}
      small
      options={learners.map(({ id, label, yearGroup }) => ({
        value: id,
        text: yearGroup === null ? label : `${label}, ${exploration.reviews.year(yearGroup)}`,
      }))}
    />
  )
}
