import { Prisma, type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { oversees, seesInstitution } from './policy'
import { byLikeness, directoryPage, limited, nameFits, order, type Search, when } from './search'

export const institutionSorts = ['name', 'kind', 'town', 'disadvantage', 'learners'] as const
export type InstitutionsAsked = Search & {
  kind: string
  phase: string
  status: string
  town: string
  sort: (typeof institutionSorts)[number]
}

export type InstitutionRow = {
  id: string
  name: string
  kind: string
  town: string
  postcode: string
  phases: string[]
  status: string
  urn: string | null
  disadvantage: number
  learners: number
}

const name = Prisma.sql`institution.name`

const wanted = ({ search, kind, phase, status, town }: InstitutionsAsked): Prisma.Sql => Prisma.sql`
  ${nameFits(search, name, [Prisma.sql`institution.town`, Prisma.sql`institution.postcode`, Prisma.sql`coalesce(institution.urn, '')`])}
  and ${when(kind, Prisma.sql`institution.kind = ${kind}`)}
  and ${when(phase, Prisma.sql`institution.phases @> array[${phase}]::text[]`)}
  and ${when(status, status === 'here' ? Prisma.sql`institution.status <> 'closed'` : Prisma.sql`institution.status = ${status}`)}
  and ${when(town, Prisma.sql`plain(institution.town) = plain(${town})`)}`

const columns = Prisma.sql`
  institution.id, institution.name, institution.kind, institution.town, institution.postcode, institution.phases,
  institution.status, institution.urn, institution.disadvantage,
  (select coalesce(sum(cohort.roll), 0)::integer from cohort where cohort.institution_id = institution.id) as learners`

const sorts: { [sort in InstitutionsAsked['sort']]: Prisma.Sql } = {
  name,
  kind: Prisma.sql`institution.kind`,
  town: Prisma.sql`nullif(institution.town, '')`,
  disadvantage: Prisma.sql`institution.disadvantage`,
  learners: Prisma.sql`learners`,
}

const ordered = ({ search, sort, down }: InstitutionsAsked): Prisma.Sql =>
  search !== '' && sort === 'name' && !down ? byLikeness(search, name) : order(sorts[sort], down, name)

/**
 * Schools and colleges of the hub. Those who do not look after the region read names, kinds and towns, of open ones.
 * `open` says whose own page they may open.
 */
export const institutionsFor = (viewer: Actor, asked: InstitutionsAsked) =>
  transact(viewer, async tx => {
    const whole = oversees(viewer)
    const open: InstitutionsAsked = whole ? asked : { ...asked, status: 'here', sort: plainSort(asked.sort) }
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      select count(*)::integer as total from institution where ${wanted(open)}`
    const rows = await tx.$queryRaw<InstitutionRow[]>`
      select ${columns} from institution where ${wanted(open)} order by ${ordered(open)}, institution.id ${limited(open)}`
    return {
      whole,
      total: counted?.total ?? 0,
      rows: rows.map(row => ({ ...(whole ? row : plainly(row)), open: seesInstitution(viewer, row.id) })),
    }
  })

const plainSort = (sort: InstitutionsAsked['sort']) => (sort === 'kind' || sort === 'town' ? sort : 'name')
const nothingMore = { postcode: '', phases: [], status: 'open', urn: null, disadvantage: 0, learners: 0 }
const plainly = ({ id, name, kind, town }: InstitutionRow): InstitutionRow => ({ ...nothingMore, id, name, kind, town })

const batch = (tx: Tx, asked: InstitutionsAsked, after: number) => tx.$queryRaw<InstitutionRow[]>`
  select ${columns} from institution where ${wanted(asked)}
  order by ${ordered(asked)}, institution.id limit ${directoryPage * 20} offset ${after}`

/** The same list whole, in batches, for a file. Only for those who look after the region. */
export async function* institutionsToExport(viewer: Actor, asked: InstitutionsAsked): AsyncGenerator<InstitutionRow[]> {
  for (let after = 0; ; after += directoryPage * 20) {
    const rows = oversees(viewer) ? await transact(viewer, tx => batch(tx, asked, after)) : []
    if (rows.length > 0) yield rows
    if (rows.length < directoryPage * 20) return
  }
}
