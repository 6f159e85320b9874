import { letMeetAgain } from '~/domain/encounters'
import { ConflictNamed } from '~/domain/encounters/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { ConflictsPage } from './conflicts-page'
import { readConflicts } from './read-conflicts'

export const meta = titled(words => words.coordinator.apart.list)

export const loader = readConflicts

export const action = submit({
  for: ['coordinator'],
  form: ConflictNamed,
  run: letMeetAgain,
  refusals: {},
  then: (_conflict, _params, _request, words) => seeOther('/board/kept-apart', words.coordinator.apart.met),
})

export default ConflictsPage
