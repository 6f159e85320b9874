import { useWords } from '~/ui/words'

/** What a place on an axis of the map is called. A district is its own name. */
export const usePlaceNames = (): ((axis: string, place: string) => string) => {
  const { exploration, listening, encounters } = useWords()
  const names: { readonly [axis: string]: { readonly [place: string]: string } } = {
    major: listening.search.groups,
    leaving: exploration.map.leaving,
    sector: encounters.sectors,
  }
  return (axis, place) => names[axis]?.[place] ?? place
}
