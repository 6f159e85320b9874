import type { SubmissionResult } from '@conform-to/react'
import { GroupForm } from '~/domain/learners/forms'
import { Checkboxes, FormFor, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'
import { useYear } from '../in-class/taught-words'

/** A group's name, tutor and members. */
export const GroupFields = ({
  result,
  place,
  groupId = '',
  values,
  learners,
}: {
  result: SubmissionResult | undefined
  place: { id: string; staff: readonly { id: string; name: string }[] }
  groupId?: string
  values: { name?: string; tutorId?: string; learnerIds?: string[] }
  learners: readonly { id: string; label: string; yearGroup: number | null }[]
}) => {
  const { groups: words } = useWords().learners
  const year = useYear()
  return (
    <FormFor
      id="group"
      schema={GroupForm}
      result={result}
      action={groupId ? `/learners/groups/${groupId}` : '/learners/groups/new'}
      hidden={{ institutionId: place.id }}
      values={values}
      send={words.save}
    >
      {fields => (
        <>
          <TextField field={fields.name} label={words.name} width={20} />
          <Select
            field={fields.tutorId}
            label={words.tutor}
            options={[
              { value: '', text: words.noTutor },
              ...place.staff.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          {learners.length > 0 && (
            <Checkboxes
              field={fields.learnerIds}
              label={words.members}
              small
              options={learners.map(({ id, label, yearGroup }) => ({
                value: id,
                text: `${label} · ${year(yearGroup)}`,
              }))}
            />
          )}
        </>
      )}
    </FormFor>
  )
}
