import { facilitatorRoles, reviewPage } from '~/domain/exploration'
import { page } from '~/http'

/** One learner's work, for whoever walks with them. */
export const readReview = page({ for: facilitatorRoles }, (actor, { cycleId = '' }) => reviewPage(actor, cycleId))

/** Back to the learner's page. */
export const reviewPath = ({ cycleId = '' }: { [name: string]: string }): string => `/reviews/${cycleId}`
