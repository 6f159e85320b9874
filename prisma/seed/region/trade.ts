import type { Kind } from '~/domain/encounters/forms'
import type { Sector } from '~/domain/kernel/sectors'

export type SizeBand = 'sole-trader' | 'micro' | 'small' | 'medium' | 'large'

/** A firm of the region: invented, like its town. */
export type Firm = readonly [name: string, size: SizeBand, town: string]

/** Something such a firm can offer, as its own people would put it. */
export type OfferIdea = readonly [kind: Kind, title: string, description: string]

/** A kind of work, the firms in the region that do it, and what they can offer. */
export type Trade = {
  sector: Sector
  /** Section of the Standard Industrial Classification 2007. */
  sic: string
  firms: readonly Firm[]
  ideas: readonly OfferIdea[]
}
