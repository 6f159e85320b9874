import { keepThought } from '~/domain/exploration'
import { KeptSwitch } from '~/domain/exploration/forms'
import { explorerSubmit, seeOther } from '~/http'
import { onOwnRecord } from './own-record'

/** Keeps a thought beyond the term, or no longer. */
export const action = explorerSubmit({
  form: KeptSwitch,
  run: async (actor, { thoughtId, kept }) => {
    const outcome = await onOwnRecord(keepThought)(actor, { thoughtId, kept: kept === 'yes' })
    return outcome.ok ? { ok: true, value: kept } : outcome
  },
  refusals: {},
  then: (kept, _params, _request, { exploration }) =>
    seeOther('/explore/thoughts', kept === 'yes' ? exploration.thoughts.keptNow : exploration.thoughts.notKept),
})
