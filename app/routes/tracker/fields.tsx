import type { ComponentProps } from 'react'
import { reminderDays, trackedRoutes } from '~/domain/tracker/forms'
import { Checkboxes, DateField, Select, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Field = ComponentProps<typeof TextField>['field']
type Said = { route: Field; title: Field; organisation: Field; link: Field; deadline: Field }

/** What an application is: asked of its owner, and of an adviser who suggests one. */
export const SaidFields = ({ fields }: { fields: Said }) => {
  const { fields: labels, routes } = useWords().tracker
  return (
    <>
      <Select
        field={fields.route}
        label={labels.route}
        blank=""
        options={trackedRoutes.map(value => ({ value, text: routes[value] }))}
      />
      <TextField field={fields.title} label={labels.title} hint={labels.titleHint} />
      <TextField field={fields.organisation} label={labels.organisation} optional />
      <TextField field={fields.link} label={labels.link} inputMode="url" optional spellCheck={false} />
      <DateField field={fields.deadline} label={labels.deadline} optional />
    </>
  )
}

type ToSelf = { remind: Field; nextStep: Field; nextOn: Field; note: Field }

/** What its owner keeps beside it, for themself. */
export const OwnFields = ({ fields, pupil }: { fields: ToSelf; pupil: boolean }) => {
  const { fields: labels } = useWords().tracker
  return (
    <>
      <Checkboxes
        field={fields.remind}
        label={labels.remind}
        hint={pupil ? labels.remindPupil : labels.remindAdult}
        options={reminderDays.map(days => ({ value: String(days), text: labels.remindDays[days] }))}
        small
      />
      <TextField field={fields.nextStep} label={labels.nextStep} hint={labels.nextStepHint} optional />
      <DateField field={fields.nextOn} label={labels.nextOn} optional />
      <TextArea field={fields.note} label={labels.note} hint={labels.noteHint} rows={4} limit={2_000} optional />
    </>
  )
}
