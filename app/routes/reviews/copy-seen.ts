import { facilitatorRoles, seeCopy } from '~/domain/exploration'
import { CopyNamed } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'

/** The safeguarding lead has seen a copy. */
export const action = submit({
  for: facilitatorRoles,
  form: CopyNamed,
  run: seeCopy,
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/passed-on', words.inClass.passed.readSaid),
})
