import { clock } from '~/platform/clock'
import { Prisma, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { dayOf } from '../../kernel/working-days'
import { listsEmployers, oversees, ownEmployersOnly } from './policy'
import { byLikeness, directoryPage, limited, nameFits, order, type Search, when } from './search'

export const employerSorts = ['name', 'sector', 'size', 'town', 'joined'] as const
export type EmployersAsked = Search & {
  sector: string
  size: string
  town: string
  /** `paused`, `taking` or nothing for both. */
  paused: string
  /** Only these, or these not; what makes them so is another area's business. */
  among: { ids: readonly string[]; are: boolean } | null
  sort: (typeof employerSorts)[number]
}

export type EmployerRow = {
  id: string
  name: string
  sector: string
  town: string
  sizeBand: string
  companiesHouseNo: string | null
  monthlyCap: number
  pausedUntil: Date | null
  sites: number
  joinedAt: Date
}

const name = Prisma.sql`employer.name`
const town = Prisma.sql`(select site.town from employer_site site where site.employer_id = employer.id and site.town <> '' order by site.name, site.id limit 1)`
const isPaused = (today: string) => Prisma.sql`coalesce(employer.paused_until > ${today}::date, false)`

const wanted = (viewer: Actor, asked: EmployersAsked): Prisma.Sql => {
  const own = ownEmployersOnly(viewer)
  const today = dayOf(clock.now())
  return Prisma.sql`
    ${nameFits(asked.search, name, oversees(viewer) ? [Prisma.sql`coalesce(employer.companies_house_no, '')`] : [])}
    and (${own === null} or employer.id = any(${own ?? []}::uuid[]))
    and (${asked.among === null} or (employer.id = any(${[...(asked.among?.ids ?? [])]}::uuid[])) = ${asked.among?.are ?? true})
    and ${when(asked.sector, Prisma.sql`employer.sector = ${asked.sector}`)}
    and ${when(asked.size, Prisma.sql`employer.size_band = ${asked.size}`)}
    and ${when(asked.town, Prisma.sql`exists (select from employer_site site where site.employer_id = employer.id and plain(site.town) = plain(${asked.town}))`)}
    and ${when(asked.paused, Prisma.sql`${isPaused(today)} = ${asked.paused === 'paused'}`)}`
}

const from = Prisma.sql`hub_employer link join employer on employer.id = link.employer_id`
const columns = Prisma.sql`
  employer.id, employer.name, employer.sector, coalesce(${town}, '') as town, employer.size_band as "sizeBand",
  employer.companies_house_no as "companiesHouseNo", employer.monthly_cap as "monthlyCap",
  employer.paused_until as "pausedUntil", link.joined_at as "joinedAt",
  (select count(*)::integer from employer_site site where site.employer_id = employer.id) as sites`

const sorts: { [sort in EmployersAsked['sort']]: Prisma.Sql } = {
  name,
  sector: Prisma.sql`nullif(employer.sector, '')`,
  size: Prisma.sql`array_position(array['sole-trader', 'micro', 'small', 'medium', 'large'], employer.size_band)`,
  town,
  joined: Prisma.sql`link.joined_at`,
}

const ordered = ({ search, sort, down }: EmployersAsked): Prisma.Sql =>
  search !== '' && sort === 'name' && !down ? byLikeness(search, name) : order(sorts[sort], down, name)

/** Employers of the hub. Schools read name, sector and town; an employer reads its own line. */
export const employersFor = (viewer: Actor, asked: EmployersAsked) =>
  transact(viewer, async tx => {
    if (!listsEmployers(viewer)) return null
    const whole = oversees(viewer)
    const open: EmployersAsked = whole
      ? asked
      : { ...asked, size: '', paused: '', among: null, sort: plainSort(asked.sort) }
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      select count(*)::integer as total from ${from} where ${wanted(viewer, open)}`
    const rows = await tx.$queryRaw<EmployerRow[]>`
      select ${columns} from ${from} where ${wanted(viewer, open)} order by ${ordered(open)}, employer.id ${limited(open)}`
    const own = ownEmployersOnly(viewer)
    return {
      whole,
      total: counted?.total ?? 0,
      rows: rows.map(({ joinedAt, pausedUntil, ...row }) => ({
        ...(whole ? row : { ...nothingMore, id: row.id, name: row.name, sector: row.sector, town: row.town }),
        pausedUntil: (whole && pausedUntil?.toISOString().slice(0, 10)) || null,
        joinedAt: whole ? joinedAt.toISOString() : '',
        open: whole || (own?.includes(row.id) ?? false),
      })),
    }
  })

const plainSort = (sort: EmployersAsked['sort']) => (sort === 'sector' || sort === 'town' ? sort : 'name')
const nothingMore = { sizeBand: '', companiesHouseNo: null, monthlyCap: 0, sites: 0 }

/** The same list whole, in batches, for a file. Only for those who look after the region. */
export async function* employersToExport(viewer: Actor, asked: EmployersAsked): AsyncGenerator<EmployerRow[]> {
  const size = directoryPage * 20
  for (let after = 0; ; after += size) {
    const rows = oversees(viewer)
      ? await transact(
          viewer,
          tx => tx.$queryRaw<EmployerRow[]>`
            select ${columns} from ${from} where ${wanted(viewer, asked)}
            order by ${ordered(asked)}, employer.id limit ${size} offset ${after}`,
        )
      : []
    if (rows.length > 0) yield rows
    if (rows.length < size) return
  }
}
