import { questionNumber } from '~/domain/case-studies'
import { ownCanvas } from '~/domain/exploration'
import { explorerPage } from '~/http'

/** The explorer's canvas, with the question the address asks to lay out. */
export const readCanvas = explorerPage((actor, _params, url) =>
  ownCanvas(actor, questionNumber(url.searchParams.get('question') ?? '')),
)
