import type { Field } from '~/ui/fields/field'
import { Checkboxes, DateField, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'
import { useYearOptions } from './year-options'

type Fields = { label: Field; yearGroup: Field; leavesOn: Field; groupIds: Field }

/** What an institution says of a learner. */
export const LearnerFields = ({
  fields,
  groups,
}: {
  fields: Fields
  groups: readonly { id: string; name: string }[]
}) => {
  const { form } = useWords().learners
  return (
    <>
      <TextField field={fields.label} label={form.label} hint={form.labelHint} width={20} autoComplete="off" />
      <Select field={fields.yearGroup} label={form.year} options={useYearOptions()} blank="" />
      <DateField field={fields.leavesOn} label={form.leaves} hint={form.leavesHint} />
      {groups.length > 0 && (
        <Checkboxes
          field={fields.groupIds}
          label={form.groups}
          small
          options={groups.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
    </>
  )
}
