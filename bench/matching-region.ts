import { type MadeUp, madeUpRegion } from '~/domain/matching/engine/made-up'
import { accessNeeds, sectors } from '~/domain/matching/forms'

/** A made-up region of so many people and opportunities, in a square 60 km wide with 150 cells. */
export const regionOf = (people: number, opportunities: number) => {
  const size: MadeUp = {
    ...{ seekers: people, chances: opportunities, cells: 150, km: 60 },
    employers: Math.max(1, Math.round(opportunities / 3)),
    ...{ sectors, access: accessNeeds },
  }
  return madeUpRegion(size, 1)
}
