import { randomUUID } from 'node:crypto'
import type { Actor, Hat, Role } from '~/domain/kernel/actor'
import { type Prisma, transact } from '~/platform/db'

const farAhead = new Date('2100-01-01')
const longAgo = new Date('2020-09-01')

let counted = 0
/** A number no other thing of this test file has. */
export const nth = (): number => ++counted

/** A role, worn at an organisation where the role has one. */
export type RoleAt = Role | { role: Role; at: string }

const hatOf = (role: RoleAt): Hat =>
  typeof role === 'string' ? { role, organisationId: null } : { role: role.role, organisationId: role.at }

const placeOf = ({ role, organisationId }: Hat) => {
  if (role === 'careers-leader' || role === 'teacher') return { institutionId: organisationId }
  if (role === 'employer-admin' || role === 'employer-contact' || role === 'employer-colleague')
    return { employerId: organisationId }
  if (role === 'provider-admin') return { providerId: organisationId }
  return {}
}

type PersonAs = { id: string; name: string; email: string; language: string; roles: RoleAt[] }

/** An actor that is only said, not stored. */
export const anActor = (hubId: string, ...roles: RoleAt[]): Actor => ({
  personId: randomUUID(),
  hubId,
  hats: roles.map(hatOf),
})

const inHub = (hubId: string) => ({ personId: '', hubId })

/** Things stored through the real schema and the real walls. Whatever is not given is plainly invented. */
export const given = {
  hub: (as: Partial<Prisma.HubUncheckedCreateInput> = {}) =>
    transact({ system: 'set-up' }, tx => {
      const id = randomUUID()
      const data = {
        id,
        slug: `hub-${id.slice(0, 8)}`,
        name: `Hub ${nth()}`,
        region: 'Northmoor',
        replyTo: 'hub@northmoor.example',
      }
      return tx.hub.create({ data: { ...data, ...as } })
    }),

  institution: (hubId: string, as: Partial<Prisma.InstitutionUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx =>
      tx.institution.create({
        data: {
          hubId,
          kind: 'school',
          name: `School ${nth()}`,
          town: 'Moorgate',
          postcode: 'ZZ1 1AA',
          phases: ['secondary'],
          ...as,
        },
      }),
    ),

  cohort: (hubId: string, institutionId: string, as: Partial<Prisma.CohortUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx => tx.cohort.create({ data: { hubId, institutionId, yearGroup: 10, roll: 120, ...as } })),

  /** An employer linked to a hub. Give its `id` to link one that exists to a further hub. */
  employer: (
    hubId: string,
    {
      ownerId,
      ...as
    }: Omit<Partial<Prisma.EmployerUncheckedCreateInput>, 'id'> & { id?: string; ownerId?: string } = {},
  ) =>
    transact(inHub(hubId), async tx => {
      const id = as.id ?? randomUUID()
      await tx.employer.createMany({
        data: { name: `Employer ${nth()}`, sector: 'Making', ...as, id },
        skipDuplicates: true,
      })
      await tx.hubEmployer.create({ data: { hubId, employerId: id, ...(ownerId ? { ownerId } : {}) } })
      return tx.employer.findUniqueOrThrow({ where: { id } })
    }),

  employerSite: (hubId: string, employerId: string, as: Partial<Prisma.EmployerSiteUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx =>
      tx.employerSite.create({ data: { employerId, name: 'Main site', town: 'Moorgate', postcode: 'ZZ1 1AB', ...as } }),
    ),

  provider: (hubId: string, as: Partial<Prisma.ProviderUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx =>
      tx.provider.create({ data: { hubId, name: `Provider ${nth()}`, offers: ['t-level'], ...as } }),
    ),

  /** A person with memberships in one hub, and the actor they are there. */
  person: (hubId: string, { roles = [], ...as }: Partial<PersonAs> = {}) =>
    transact(inHub(hubId), async tx => {
      const id = as.id ?? randomUUID()
      const person = {
        name: `Person ${nth()}`,
        email: `person-${id}@people.example`,
        language: 'en',
        expiresOn: farAhead,
        ...as,
        id,
      }
      const hats = roles.map(hatOf)
      await tx.person.createMany({ data: person, skipDuplicates: true })
      await tx.membership.createMany({
        data: hats.map(hat => ({
          hubId,
          personId: id,
          role: hat.role,
          ...placeOf(hat),
          from: longAgo,
          expiresOn: farAhead,
        })),
      })
      const actor: Actor = { personId: id, hubId, hats }
      return { id, name: person.name, email: person.email, language: person.language, actor }
    }),
}
