import { questionNumber } from '~/domain/case-studies'
import { facilitatorRoles, reviewCanvas } from '~/domain/exploration'
import { page } from '~/http'

/** A learner's canvas for whoever walks with them, with the question the address asks to lay out. */
export const readReviewCanvas = page({ for: facilitatorRoles }, (actor, { cycleId = '' }, url) =>
  reviewCanvas(actor, cycleId, questionNumber(url.searchParams.get('question') ?? '')),
)

/** Back to the canvas of a learner. */
export const canvasPath = ({ cycleId = '' }: { [name: string]: string }): string => `/reviews/${cycleId}/canvas`
