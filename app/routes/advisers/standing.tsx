import type { Standing } from '~/domain/advisers'
import { dateInWords } from '~/text/when'
import { WarningText } from '~/ui/notices'
import { Tag, type Tone } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'

const tones: { [S in Standing['state']]: Tone } = {
  registered: 'good',
  ending: 'attention',
  lapsed: 'bad',
  begins: 'waiting',
  'not-for-guidance': 'quiet',
  none: 'quiet',
}

/** How somebody's registration stands, in a word or two. */
export const StandingTag = ({ standing }: { standing: Standing }) => {
  const { standing: said } = useWords().advisers
  const language = useLanguage()
  const text =
    'until' in standing
      ? said[standing.state](dateInWords(language, standing.until))
      : 'from' in standing
        ? said.begins(dateInWords(language, standing.from))
        : said[standing.state]
  return <Tag tone={tones[standing.state]}>{text}</Tag>
}

/** Above a page where an adviser whose registration does not hold cannot write: why, and that reading goes on. */
export const ReadOnlyNotice = ({ standing }: { standing: Standing | null }) => {
  const { readOnly } = useWords().advisers
  const language = useLanguage()
  if (!standing || standing.state === 'registered' || standing.state === 'ending') return null
  return (
    <WarningText>
      {standing.state === 'lapsed'
        ? readOnly.lapsed(dateInWords(language, standing.until))
        : standing.state === 'begins'
          ? readOnly.begins(dateInWords(language, standing.from))
          : readOnly[standing.state]}
    </WarningText>
  )
}
