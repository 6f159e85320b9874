import type { SubmissionResult } from '@conform-to/react'
import { useLocation, useParams } from '@remix-run/react'
import type { PlacementVerb } from '~/domain/placements/forms'
import { dateInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import type { showPlacement } from './presses'

/** What the page of a placement reads, by whichever door. */
export type PlacementLoader = typeof showPlacement.own
export type Shown = Awaited<ReturnType<PlacementLoader>>

/** The placement's own address, by the door one came in. */
export const useHome = (): string => {
  const { hosting, placementId } = useParams()
  const own = useLocation().pathname.startsWith('/explore/')
  return hosting ? `/host/${hosting}` : `${own ? '/explore' : ''}/placements/${placementId}`
}

/** What each form on the page is given. */
export type MoveForm = {
  placement: Shown
  home: string
  resultOf: (verb: PlacementVerb) => SubmissionResult | undefined
}

/** What came of the form of this verb, in the reader's language. */
export const useResultOf = (): MoveForm['resultOf'] => {
  const { verb } = useParams()
  const result = useSaid(useWords().placements.errors)
  return asked => (asked === verb ? result : undefined)
}

/** The days of a placement in words. */
export const useDays = () => {
  const language = useLanguage()
  const { page } = useWords().placements
  return ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) =>
    page.days(dateInWords(language, startsOn), dateInWords(language, endsOn))
}

/** Whose turn it is, in words: an adult on their own does the part of an institution. */
export const useTurn = () => {
  const { turns } = useWords().placements
  return ({ turn, institution }: Pick<Shown, 'turn' | 'institution'>) =>
    turn === 'institution' && institution === null ? turns.learner : turns[turn]
}
