import { type AdviceLine, adviceToExport } from '~/domain/advice'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import { boardAsked } from './asked'
import { adviceStaff } from './presses'

/** The list as the page cuts it, as a file: how each stands and what was promised; no name, no words, no way to reach anybody. */
export const loader = page({ for: adviceStaff }, async (actor, _params, url, request) => {
  const { adviceDesk: words, advice } = wordsOf(request)
  const { columns: heads, fileName } = words.board
  const ages: Record<string, string> = advice.ages
  const columns: ExportColumn<AdviceLine>[] = [
    { head: heads.reference, value: row => row.reference },
    { head: heads.state, value: row => words.states[row.state] },
    { head: heads.channel, value: row => words.channels[row.channel as keyof typeof words.channels] },
    {
      head: heads.soon,
      value: row => (row.urgency ? words.urgencies[row.urgency as keyof typeof words.urgencies] : words.notRead),
    },
    { head: heads.asked, value: row => row.receivedAt },
    { head: heads.promised, value: row => row.promise?.by ?? null },
    { head: heads.adviser, value: row => row.adviser },
    { head: heads.language, value: row => advice.languages[row.language] ?? row.language },
    { head: heads.age, value: row => ages[row.ageBand] ?? '' },
  ]
  return download(
    csvStream(columns, [await adviceToExport(actor, boardAsked(url))]),
    fileName,
    'text/csv; charset=utf-8',
  )
})
