import { Prisma, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../../kernel/actor'
import { oversees } from './policy'
import { byLikeness, directoryPage, limited, nameFits, order, type Search, when } from './search'

export const providerSorts = ['name', 'town'] as const
export type ProvidersAsked = Search & {
  course: string
  town: string
  /** `yes`, `no` or nothing for both. */
  approved: string
  sort: (typeof providerSorts)[number]
}

export type ProviderRow = {
  id: string
  name: string
  ukprn: string | null
  town: string
  postcode: string
  website: string
  offers: string[]
  approved: boolean
}

const name = Prisma.sql`provider.name`
const columns = Prisma.sql`id, name, ukprn, town, postcode, website, offers, approved`

const wanted = (viewer: Actor, { search, course, town, approved }: ProvidersAsked): Prisma.Sql => {
  const all = oversees(viewer) || wears(viewer, 'careers-leader') || wears(viewer, 'teacher')
  return Prisma.sql`
    ${nameFits(search, name, [Prisma.sql`provider.town`, Prisma.sql`coalesce(provider.ukprn, '')`])}
    and (${all} or provider.id = any(${organisationsOf(viewer, 'provider-admin')}::uuid[]))
    and ${when(course, Prisma.sql`provider.offers @> array[${course}]::text[]`)}
    and ${when(town, Prisma.sql`plain(provider.town) = plain(${town})`)}
    and ${when(approved, Prisma.sql`provider.approved = ${approved === 'yes'}`)}`
}

const ordered = ({ search, sort, down }: ProvidersAsked): Prisma.Sql =>
  search !== '' && sort === 'name' && !down
    ? byLikeness(search, name)
    : order(sort === 'town' ? Prisma.sql`nullif(provider.town, '')` : name, down, name)

/** Providers of the hub, for schools and those who look after the region; a provider reads its own line. */
export const providersFor = (viewer: Actor, asked: ProvidersAsked) =>
  transact(viewer, async tx => {
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      select count(*)::integer as total from provider where ${wanted(viewer, asked)}`
    const rows = await tx.$queryRaw<ProviderRow[]>`
      select ${columns} from provider where ${wanted(viewer, asked)} order by ${ordered(asked)}, id ${limited(asked)}`
    return { whole: oversees(viewer), total: counted?.total ?? 0, rows }
  })

/** The same list whole, in batches, for a file. Only for those who look after the region. */
export async function* providersToExport(viewer: Actor, asked: ProvidersAsked): AsyncGenerator<ProviderRow[]> {
  const size = directoryPage * 20
  for (let after = 0; ; after += size) {
    const rows = oversees(viewer)
      ? await transact(
          viewer,
          tx => tx.$queryRaw<ProviderRow[]>`
            select ${columns} from provider where ${wanted(viewer, asked)} order by ${ordered(asked)}, id limit ${size} offset ${after}`,
        )
      : []
    if (rows.length > 0) yield rows
    if (rows.length < size) return
  }
}
