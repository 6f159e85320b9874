import type { ComponentProps } from 'react'
import { adviceAccess, adviceLanguages, contactWays } from '~/domain/advice/forms'
import { Checkbox, Checkboxes, EmailField, Radios, Select, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Field = ComponentProps<typeof TextField>['field']
type Of<K extends string> = { [name in K]: Field }

/** How to reach somebody, and when it is safe to: the same wherever it is asked. */
export const ContactFields = ({
  fields,
}: {
  fields: Of<'contactBy' | 'email' | 'phone' | 'address' | 'safeContact' | 'mayLeaveMessage'>
}) => {
  const { ask, contactWays: ways } = useWords().advice
  return (
    <>
      <Radios
        field={fields.contactBy}
        label={ask.way}
        options={contactWays.map(value => ({ value, text: ways[value] }))}
      />
      <EmailField field={fields.email} label={ask.email} width={30} autoComplete="email" optional />
      <TextField field={fields.phone} label={ask.phone} width={20} inputMode="tel" autoComplete="tel" optional />
      <TextArea field={fields.address} label={ask.address} rows={3} autoComplete="street-address" optional />
      <TextArea field={fields.safeContact} label={ask.safe} hint={ask.safeHint} rows={2} limit={500} optional />
      <Checkbox field={fields.mayLeaveMessage} label={ask.message} hint={ask.messageHint} />
    </>
  )
}

/** What would make it easier: language, access, where. */
export const NeedsFields = ({ fields }: { fields: Of<'language' | 'access' | 'accessWords' | 'district'> }) => {
  const { ask, access, languages } = useWords().advice
  return (
    <>
      <Select
        field={fields.language}
        label={ask.language}
        options={adviceLanguages.map(value => ({ value, text: languages[value] ?? value }))}
      />
      <Checkboxes
        field={fields.access}
        label={ask.access}
        options={adviceAccess.map(value => ({ value, text: access[value] }))}
        optional
        small
      />
      <TextField field={fields.accessWords} label={ask.accessWords} optional />
      <TextField field={fields.district} label={ask.district} width={20} optional />
    </>
  )
}
