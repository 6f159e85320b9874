import { z } from 'zod'
import { phases } from '../directory/kinds'

/**
 * Which schools of a register join the hub. A school joins when its local authority or its postcode area is chosen, or
 * everything is, and it teaches one of the chosen phases, no phase meaning any. Schools that are in the hub already
 * are kept up to date whatever is chosen, and a closed school never joins.
 */
export const Choice = z.object({
  everything: z.boolean(),
  /** Codes of local authorities, as the register writes them. */
  authorities: z.array(z.string().max(20)).max(400),
  /** The letters a postcode begins with: TS, DL. */
  areas: z.array(z.string().regex(/^[A-Z]{1,2}$/)).max(130),
  phases: z.array(z.enum(phases)),
})
export type Choice = z.output<typeof Choice>

/** Every open school of the file. */
export const everything: Choice = { everything: true, authorities: [], areas: [], phases: [] }

/** No school that is not in the hub already. */
export const nobody: Choice = { ...everything, everything: false }

/** The letters postcode areas begin with, however they were typed; null when one is no area. */
export const areasIn = (typed: string): string[] | null => {
  const areas = typed
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
  return areas.every(area => /^[A-Z]{1,2}$/.test(area)) ? [...new Set(areas)] : null
}
