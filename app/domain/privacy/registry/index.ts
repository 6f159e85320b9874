import { advice } from './advice'
import { appointments } from './appointments'
import { caseStudies } from './case-studies'
import { encounters } from './encounters'
import { exploration } from './exploration'
import { guidance } from './guidance'
import { learners } from './learners'
import { lessons } from './lessons'
import { matching } from './matching'
import { movingOn } from './moving-on'
import { network } from './network'
import { notes } from './notes'
import { placements } from './placements'
import { plans } from './plans'
import { platform } from './platform'
import { privacy } from './privacy'
import { type AreaRegistry, type Holding, type ImpersonalTable, isPersonal, type PersonalTable } from './terms'
import { tracker } from './tracker'

/** Every area's register, in the order in which people read of them. A new area adds its file here. */
export const areas = {
  learners,
  lessons,
  exploration,
  matching,
  placements,
  advice,
  tracker,
  'moving-on': movingOn,
  plans,
  notes,
  appointments,
  guidance,
  network,
  encounters,
  'case-studies': caseStudies,
  platform,
  privacy,
} as const satisfies Record<string, AreaRegistry>

const all: AreaRegistry[] = Object.values(areas)

/** Every table there is, by name. */
export const tables: { readonly [table: string]: PersonalTable | ImpersonalTable } = Object.assign(
  {},
  ...all.map(area => area.tables),
)

/** What is held together, by key. */
export const holdings: { readonly [key: string]: Holding } = Object.assign({}, ...all.map(area => area.holdings))

/** Tables that hold something about people, by name. */
export const personalTables: [string, PersonalTable][] = Object.entries(tables).flatMap(([name, table]) =>
  isPersonal(table) ? [[name, table]] : [],
)

/** Every column a table declares, personal or not. */
export const declaredColumns = (table: PersonalTable): string[] => [
  ...Object.keys(table.personal),
  ...(table.ids ?? []),
  ...Object.values(table.impersonal ?? {}).flat(),
]
