import type { Outcome } from '~/domain/kernel/decision'
import { takeNewDeadline } from '~/domain/tracker'
import { TrackedNamed } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'

export const action = explorerSubmit({
  form: TrackedNamed,
  run: async (actor, input): Promise<Outcome<unknown, 'not-found' | 'not-allowed' | 'same-deadline'>> => {
    const taken = await takeNewDeadline(actor, input)
    // Pressed twice, it has been done.
    return !taken.ok && taken.why === 'same-deadline' ? { ok: true, value: null } : taken
  },
  refusals: words => words.tracker.refusals,
  then: (_value, { trackedId }, _request, { tracker }) => seeOther(`/tracker/${trackedId}`, tracker.done.deadline),
})
