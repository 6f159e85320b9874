import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { dayOf } from '../../kernel/working-days'
import { currentOn } from '../people/membership'

const castAddress = '@cast.traverse.example'

/** The demo's named people are known by their address, which no letter can reach outside a demo. */
export const isOfTheCast = (email: string): boolean => email.endsWith(castAddress)

/** What the texts call one of them: the first part of the name in the address. */
const keyOf = (email: string): string => email.split(/[.@]/, 1)[0] ?? ''

/** Someone to be in the demo: who they are, where, and in which role. `key` finds the line the texts have on them. */
export type DemoPerson = { personId: string; key: string; name: string; role: string; place: string; hub: string }

const castByHub = () =>
  transact({ system: 'sign-in' }, tx =>
    tx.membership.findMany({
      where: { person: { email: { endsWith: castAddress } }, ...currentOn(dayOf(clock.now())) },
      orderBy: [{ hub: { name: 'asc' } }, { person: { createdAt: 'asc' } }, { person: { email: 'asc' } }],
      select: { personId: true, hubId: true, role: true, person: { select: { name: true, email: true } } },
    }),
  )

const placesIn = (hubId: string) =>
  transact({ personId: '', hubId }, tx =>
    tx.membership.findMany({
      where: { person: { email: { endsWith: castAddress } } },
      select: {
        personId: true,
        hub: { select: { name: true } },
        institution: { select: { name: true } },
        employer: { select: { employer: { select: { name: true } } } },
        provider: { select: { name: true } },
      },
    }),
  )

/** The demo's cast, once each, in the order they were written; nobody outside a demo. */
export const demoPeople = async (): Promise<DemoPerson[]> => {
  if (!config.demo) return []
  const cast = await castByHub()
  const places = (await Promise.all([...new Set(cast.map(({ hubId }) => hubId))].map(placesIn))).flat()

  const seen = new Set<string>()
  return cast.flatMap(({ personId, role, person }) => {
    if (seen.has(personId)) return []
    seen.add(personId)
    const at = places.find(place => place.personId === personId)
    const place = at?.institution?.name ?? at?.employer?.employer.name ?? at?.provider?.name ?? at?.hub.name ?? ''
    return [{ personId, key: keyOf(person.email), name: person.name, role, place, hub: at?.hub.name ?? '' }]
  })
}
