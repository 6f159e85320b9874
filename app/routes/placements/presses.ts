import type { z } from 'zod'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import {
  acceptPlacement,
  cancelAsHost,
  cancelAsLearner,
  cancelAsSchool,
  completePlacement,
  confirmPlacement,
  endPlacementEarly,
  evaluatePlacement,
  fillInAsHost,
  fillInAsSchool,
  notComeToPlacement,
  placementFor,
  placementOfLink,
  readPlacement,
  recordHours,
  recordParent,
  rejectPlacement,
  reopenAgreement,
  signAgreement,
  startPlacement,
  submitPlacement,
} from '~/domain/placements'
import { PlacementPress, type PlacementVerb, placementVerbs } from '~/domain/placements/forms'
import { explorerPage, explorerSubmit, linkPage, linkSubmit, page, seeOther, submit } from '~/http'
import type { Words } from '~/text'

type Press = z.output<typeof PlacementPress>
type Pressed<V extends PlacementVerb> = Extract<Press, { verb: V }> & { placementId: string }
type Why = keyof Words['placements']['refusals'] | 'not-found' | 'not-allowed'
type Params = { [name: string]: string }

/** What each verb runs. */
const commands: { [V in PlacementVerb]: (actor: Actor, input: Pressed<V>) => Promise<Outcome<unknown, Why>> } = {
  submit: submitPlacement,
  read: readPlacement,
  accept: acceptPlacement,
  reject: rejectPlacement,
  confirm: confirmPlacement,
  'employer-part': fillInAsHost,
  'school-part': fillInAsSchool,
  'parent-part': recordParent,
  sign: signAgreement,
  reopen: reopenAgreement,
  start: startPlacement,
  'not-come': notComeToPlacement,
  hours: (actor, { hours, minutes, ...input }) => recordHours(actor, { ...input, minutes: hours * 60 + minutes }),
  complete: completePlacement,
  'end-early': endPlacementEarly,
  evaluate: evaluatePlacement,
  'cancel-by-employer': cancelAsHost,
  'cancel-by-student': cancelAsLearner,
  'cancel-by-school': cancelAsSchool,
}

/** The placement of the address; a link speaks for its own, whatever is typed. */
const idOf = (actor: Actor, placementId = ''): string => placementOfLink(actor) ?? placementId

const run = (actor: Actor, input: Press): Promise<Outcome<unknown, Why>> => {
  const command = commands[input.verb] as (
    actor: Actor,
    input: Press & { placementId: string },
  ) => ReturnType<typeof run>
  return command(actor, { ...input, placementId: idOf(actor, input.placementId) })
}

/** Members who have a placement's page; the table says what each may do on it. */
export const placementMembers = [
  ...(['careers-leader', 'teacher', 'adviser', 'employer-admin', 'provider-admin', 'coordinator'] as const),
] as const

const isVerb = (verb: string | undefined): verb is PlacementVerb => placementVerbs.some(one => one === verb)

const read = (actor: Actor, { placementId, verb }: Params) =>
  verb === undefined || isVerb(verb) ? placementFor(actor, idOf(actor, placementId)) : Promise.resolve(null)

/** The page of one placement, and the same behind a verb. */
export const showPlacement = {
  own: explorerPage(read),
  desk: page({ for: placementMembers }, read),
  hosting: linkPage(read),
}

const pressing = (home: (params: Params) => string) => ({
  form: PlacementPress,
  run,
  refusals: (words: Words) => words.placements.refusals,
  then: (_value: unknown, params: Params, _request: Request, { placements }: Words) =>
    seeOther(home(params), isVerb(params.verb) ? placements.done[params.verb] : undefined),
})

export const pressPlacement = {
  own: explorerSubmit(pressing(({ placementId }) => `/explore/placements/${placementId}`)),
  desk: submit({ for: placementMembers, ...pressing(({ placementId }) => `/placements/${placementId}`) }),
  hosting: linkSubmit(pressing(({ hosting }) => `/host/${hosting}`)),
}
