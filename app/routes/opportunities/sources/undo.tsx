import { undoFile } from '~/domain/matching'
import { ReadingNamed } from '~/domain/matching/forms'
import { seeOther, submit } from '~/http'
import { bringers } from './who'

export { default, loader, meta } from './reading'

export const action = submit({
  for: bringers,
  form: ReadingNamed,
  run: undoFile,
  refusals: words => words.sources.refusals,
  then: (_done, { readingId }, _request, words) =>
    seeOther(`/opportunities/sources/readings/${readingId}`, words.sources.reading.done.undone),
})
