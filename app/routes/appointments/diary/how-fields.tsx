import type { ComponentProps } from 'react'
import { meetingLengths, meetingWays } from '~/domain/appointments/forms'
import { Checkbox, Radios, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Field = ComponentProps<typeof TextField>['field']

/** How long a meeting is, how one meets and where. */
export const HowFields = ({
  fields,
}: {
  fields: { minutes: Field; way: Field; place: Field; link: Field; selfBooked: Field }
}) => {
  const { hours: words, ways, minutes } = useWords().appointments
  const reveals = {
    phone: undefined,
    'in-person': <TextField field={fields.place} label={words.place} hint={words.placeHint} />,
    video: <TextField field={fields.link} label={words.link} hint={words.linkHint} inputMode="url" />,
  }
  return (
    <>
      <Select
        field={fields.minutes}
        label={words.minutes}
        options={meetingLengths.map(count => ({ value: String(count), text: minutes(count) }))}
      />
      <Radios
        field={fields.way}
        label={words.way}
        options={meetingWays.map(value => ({ value, text: ways[value], reveals: reveals[value] }))}
      />
      <Checkbox field={fields.selfBooked} label={words.self} />
    </>
  )
}
