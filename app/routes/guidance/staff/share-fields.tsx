import type { SubmissionResult } from '@conform-to/react'
import type { GuidanceShown } from '~/domain/guidance'
import { actionLines, actionOwners, guidanceActionKinds, ShareForm } from '~/domain/guidance/forms'
import { DateField, FormFor, Select, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

/** A day as the three boxes of a date field hold it. */
const boxes = (day: Date | null | undefined) => {
  const [year, month, date] = day?.toISOString().slice(0, 10).split('-') ?? []
  return year ? { day: String(Number(date)), month: String(Number(month)), year } : undefined
}

/** What the form holds at first: the record as it stands, or an empty one with a day to look back in six weeks. */
const valuesOf = ({ record, actions, followUpOn, followUpUsual, sharedAt }: GuidanceShown) => ({
  talked: record?.talked ?? '',
  followUpOn: boxes(sharedAt ? followUpOn : followUpUsual),
  ...Object.fromEntries(
    actionLines.flatMap((n, index) => {
      const one = actions[index]
      return one
        ? [
            [`kind${n}`, one.kind],
            [`words${n}`, one.words],
            [`owner${n}`, one.owner],
            [`dueOn${n}`, boxes(one.dueOn)],
          ]
        : []
    }),
  ),
})

/** The record: what was talked about, what was agreed, and a day to look back. */
export const ShareFields = ({
  shown,
  action,
  result,
}: {
  shown: GuidanceShown
  action: string
  result: SubmissionResult | undefined
}) => {
  const { fields: labels, kinds, owners, verbs } = useWords().guidance
  return (
    <FormFor
      id="share"
      schema={ShareForm}
      result={result}
      values={valuesOf(shown)}
      action={action}
      send={verbs.share.send}
    >
      {fields => (
        <>
          <TextArea field={fields.talked} label={labels.talked} rows={8} limit={4000} />
          {actionLines.map(n => (
            <fieldset className="govuk-fieldset" key={n}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{labels.action(n)}</legend>
              <Select
                field={fields[`kind${n}`]}
                label={labels.kind}
                blank={labels.noKind}
                options={guidanceActionKinds.map(value => ({ value, text: kinds[value] }))}
              />
              <TextField field={fields[`words${n}`]} label={labels.words} optional />
              <Select
                field={fields[`owner${n}`]}
                label={labels.owner}
                options={actionOwners.map(value => ({ value, text: owners[value] }))}
              />
              <DateField field={fields[`dueOn${n}`]} label={labels.due} />
            </fieldset>
          ))}
          <DateField field={fields.followUpOn} label={labels.followUp} optional />
        </>
      )}
    </FormFor>
  )
}
