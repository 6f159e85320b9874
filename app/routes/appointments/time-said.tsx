import type { TimeShown } from '~/domain/appointments'
import { timesInWords } from '~/text/when'
import type { SummaryRow } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'

/** A time and where it is, on one line: what one chooses by. */
export const useTimeSaid = () => {
  const language = useLanguage()
  const { where } = useWords().appointments
  return ({ startsAt, endsAt, way, place }: TimeShown): string =>
    `${timesInWords(language, startsAt, endsAt)}. ${where[way](place)}`
}

/** Times to choose from, each with how one meets below it. */
export const useTimeOptions = () => {
  const language = useLanguage()
  const { where } = useWords().appointments
  return (times: readonly TimeShown[]) =>
    times.map(({ id, startsAt, endsAt, way, place }) => ({
      ...{ value: id, text: timesInWords(language, startsAt, endsAt), hint: where[way](place) },
    }))
}

/** When and where a meeting is. */
export const useMeetingRows = () => {
  const language = useLanguage()
  const { own, where, openVideo, noLink } = useWords().appointments
  return ({ startsAt, endsAt, way, place, link }: TimeShown): SummaryRow[] => [
    { term: own.when, value: timesInWords(language, startsAt, endsAt) },
    {
      term: own.where,
      value: (
        <>
          {where[way](place)}
          {way === 'video' && (
            <>
              <br />
              {link ? (
                <a className="govuk-link" href={link} rel="noreferrer noopener">
                  {openVideo}
                </a>
              ) : (
                noLink
              )}
            </>
          )}
        </>
      ),
    },
  ]
}
