import { openBrought } from '~/domain/matching'
import { ReadingNamed } from '~/domain/matching/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './reading'

export const action = submit({
  for: ['coordinator'],
  form: ReadingNamed,
  run: openBrought,
  refusals: words => words.sources.refusals,
  then: (_done, { readingId }, _request, words) =>
    seeOther(`/opportunities/sources/readings/${readingId}`, words.sources.reading.done.opened),
})
