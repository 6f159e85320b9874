import type { SchoolRequest } from '~/domain/encounters'
import { dateInWords, timeInWords } from '~/text/when'
import { Timeline } from '~/ui/timeline'
import { useLanguage, useWords } from '~/ui/words'

type Happened = SchoolRequest['history'][number]

/** What has happened, newest first, in words. */
export const RequestHistory = ({ history }: { history: readonly Happened[] }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const sentences: Record<
    string,
    (happened: { who: string | null; asked: number; side: string | null; reason: string | null }) => string
  > = requests.history
  const by: Record<string, string> = requests.by

  return (
    <Timeline
      items={[...history].reverse().map(one => ({
        title:
          sentences[one.type]?.({ who: one.name, asked: one.asked, side: one.side, reason: one.reason }) ?? one.type,
        when: `${dateInWords(language, one.at)}, ${timeInWords(one.at)}`,
        at: new Date(one.at).toISOString(),
        by: one.by === 'school' ? (one.name ?? by.school) : by[one.by],
      }))}
    />
  )
}
