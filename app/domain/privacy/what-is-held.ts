import { holdings } from './registry'
import { type Audience, audiences, type Clock } from './registry/terms'

/** What the product holds of each kind of people, for the public page. */
export const whatIsHeld = (): { audience: Audience; lines: { holding: string; clocks: readonly Clock[] }[] }[] =>
  audiences.map(audience => ({
    audience,
    lines: Object.entries(holdings).flatMap(([holding, { of, clocks }]) =>
      of.includes(audience) ? [{ holding, clocks }] : [],
    ),
  }))
