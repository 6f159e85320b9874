import { z } from 'zod'
import type { Actor } from '~/domain/kernel/actor'
import { refuse } from '~/domain/kernel/decision'
import { moveApplication, type TrackedMove, trackedLifecycle } from '~/domain/tracker'
import { HearBackForm, MoveForm } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'
import { showTracked } from './show'
import { trackedMeta, trackedPage } from './tracked-page'

export const meta = trackedMeta
export const loader = showTracked

const isMove = (verb: string): verb is TrackedMove => verb in trackedLifecycle.moves

/** The move named in the address; what came back is asked for where something did. */
const Pressed = z.union([HearBackForm.extend({ verb: z.literal('hear-back') }), MoveForm])

const press = async (actor: Actor, { verb, ...input }: z.output<typeof Pressed>) =>
  isMove(verb) ? moveApplication(actor, { ...input, move: verb }) : refuse('not-found')

export const action = explorerSubmit({
  form: Pressed,
  run: press,
  refusals: words => words.tracker.refusals,
  then: (_value, { trackedId, verb = '' }, _request, { tracker }) =>
    seeOther(`/tracker/${trackedId}`, verb.startsWith('back-to-') ? tracker.done.back : tracker.done.moved),
})

export default trackedPage('press')
