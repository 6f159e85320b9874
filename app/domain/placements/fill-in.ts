import { refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { blank, type HostPart, hoursFaultsOf, missingIn, withHostPart } from './agreement'
import type { Because, Named } from './answer'
import { bandOf, type HoursFault } from './hours'
import { type Ask, about, moving, personIn } from './moving'
import { forbiddenWork, safetyQuestions } from './vocabulary'

/** The agreement is laid before the host, as soon as the learner has confirmed. */
export const openAgreement = moving('open-agreement', ({ whole: { placement, agreement } }: Ask<Named>) => ({
  agreement: agreement ?? blank(placement),
  facts: [{ type: 'agreement-opened', ...about(placement) }],
}))

export type HostPartRefusal =
  | 'insurance-ends'
  | 'insurance-day'
  | 'safety-all'
  | 'forbidden-all'
  | 'host-unnamed'
  | `hours-${HoursFault}`

/** What of the host's part does not hold; the first of it is said. */
const faultOf = ({ whole: { placement }, input }: Ask<Named & HostPart>): HostPartRefusal | null => {
  if (input.insurance === 'held' && !input.insuredUntil) return 'insurance-day'
  if (input.insurance === 'held' && dateOf(input.insuredUntil ?? '') < placement.endsOn) return 'insurance-ends'
  if (!safetyQuestions.every(one => input.safety.includes(one))) return 'safety-all'
  const young = bandOf(placement.yearGroup) === 'school-age'
  if (young && !forbiddenWork.every(one => input.neverDone.includes(one))) return 'forbidden-all'
  if (!input.hostNamed) return 'host-unnamed'
  const [fault] = hoursFaultsOf(placement, input)
  return fault ? `hours-${fault}` : null
}

/** The host fills in its part: hours, insurance, safety, and that somebody is named on the paper. */
export const fillInAsHost = moving('employer-part', (ask: Ask<Named & HostPart>) => {
  const fault = faultOf(ask)
  if (fault) return refuse(fault)
  const { whole, input, at, actor } = ask
  const { placement, agreement } = whole
  return {
    agreement: withHostPart(agreement ?? blank(placement), input, placement.startsOn, personIn(actor), at),
    facts: [{ type: 'agreement-filled-by-host' as const, ...about(placement) }],
  }
})

type SchoolPart = Named & { contactInPlace: boolean; needsTold: boolean }

/** The institution's part, or an adult's own: somebody to ring is on the paper, and the host knows what is needed. */
export const fillInAsSchool = moving('school-part', ({ whole, input, at, actor }: Ask<SchoolPart>) => {
  if (!input.contactInPlace) return refuse('contact-missing')
  const { placement, agreement } = whole
  const { contactInPlace, needsTold } = input
  return {
    agreement: {
      ...(agreement ?? blank(placement)),
      ...{ contactInPlace, needsTold, schoolAt: at, schoolBy: personIn(actor) },
    },
    facts: [
      {
        ...{ type: 'agreement-filled-by-school' as const, ...about(placement) },
        minor: missingIn(placement, agreement).includes('parent'),
      },
    ],
  }
})

/** Under 18: staff write down that the paper a parent or carer signed is here. Nothing about the parent is kept. */
export const recordParent = moving('parent-part', ({ whole, input, at, actor }: Ask<Named & { parentOn: Day }>) => {
  if (input.parentOn > dayOf(at)) return refuse('parent-ahead')
  const { placement, agreement } = whole
  return {
    agreement: {
      ...(agreement ?? blank(placement)),
      ...{ parentOn: dateOf(input.parentOn), parentAt: at, parentBy: personIn(actor) },
    },
    facts: [{ type: 'agreement-agreed-by-parent' as const, ...about(placement) }],
  }
})

/** Something in it is not as it should be: every part is filled in anew, and whoever had signed signs again. */
export const reopenAgreement = moving('reopen', ({ whole: { placement }, input }: Ask<Because>) => ({
  placement: { reasonCode: input.reasonCode, reason: input.reason || null },
  agreement: blank(placement),
  also: async tx => {
    await tx.placementSignature.deleteMany({ where: { placementId: placement.id } })
  },
  facts: [{ type: 'agreement-reopened', ...about(placement) }],
}))
