import type { SubmissionResult } from '@conform-to/react'
import type { InterviewPage } from '~/domain/case-studies'
import { ChooseTime } from '~/domain/case-studies/forms'
import { dayInWords, timeInWords } from '~/text/when'
import { FormFor, Radios, TextField } from '~/ui/form'
import { useLanguage, useWords } from '~/ui/words'

/** Free times under their days, and where to meet if the recordist travels. */
export const TimeForm = ({
  days,
  action,
  result,
  send,
  where,
}: {
  days: InterviewPage['days']
  action: string
  result: SubmissionResult | undefined
  send: string
  where: string
}) => {
  const { interviews: words } = useWords()
  const language = useLanguage()
  const options = days.flatMap(({ day, slots }) => [
    { divider: dayInWords(language, day) },
    ...slots.map(({ id, startsAt, endsAt, place, venue, recordist }) => ({
      value: id,
      text: `${timeInWords(startsAt)}–${timeInWords(endsAt)}`,
      hint: [`${words.places[place]}${venue ? `: ${venue}` : ''}`, recordist && words.choose.with(recordist)]
        .filter(Boolean)
        .join(', '),
    })),
  ])
  const travels = days.some(({ slots }) => slots.some(({ place }) => place === 'travel'))
  return (
    <FormFor
      id="time"
      className="tv-times"
      schema={ChooseTime(words.errors)}
      result={result}
      action={action}
      send={send}
    >
      {fields => (
        <>
          <Radios field={fields.slotId} label={words.choose.times} options={options} />
          {travels && <TextField field={fields.where} label={where} hint={words.choose.whereHint} optional />}
        </>
      )}
    </FormFor>
  )
}
