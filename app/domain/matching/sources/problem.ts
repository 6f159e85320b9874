import type { NotText } from '~/platform/csv-text'
import type { NotReached } from '~/platform/fetch-outside'
import type { NotItems } from '~/platform/json-items'

/** Why a whole file or feed is refused. What the list holds stays as it was. */
export type SourceProblem =
  | NotText
  | NotItems
  | NotReached
  | 'encoding'
  | 'xml'
  | 'unknown-columns'
  | 'columns-twice'
  | 'script'
  | 'same-ref'
  | 'mostly-bad'
  | 'shrunk'

/** Problems of the way there, which may be over by the next time. */
export const passing: ReadonlySet<string> = new Set<NotReached>(['no-answer', 'slow', 'status', 'busy', 'broken-off'])
