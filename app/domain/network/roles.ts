import type { Role } from '../kernel/actor'

/** Roles a person holds by membership. An employer's contact and a contributor have none: a letter's link is enough. */
export const memberRoles = [
  'administrator',
  'coordinator',
  'careers-leader',
  'teacher',
  'employer-admin',
  'employer-colleague',
  'provider-admin',
  'recordist',
  'editor',
  'safeguarding-lead',
  'adviser',
  'adult',
] as const satisfies readonly Role[]
export type MemberRole = (typeof memberRoles)[number]

/** Where a role is held: in the hub itself, or at one organisation of a kind. */
export type PlaceKind = 'hub' | 'institution' | 'employer' | 'provider'

export const placeKindOf: { [role in MemberRole]: PlaceKind } = {
  administrator: 'hub',
  coordinator: 'hub',
  'careers-leader': 'institution',
  teacher: 'institution',
  'employer-admin': 'employer',
  'employer-colleague': 'employer',
  'provider-admin': 'provider',
  recordist: 'hub',
  editor: 'hub',
  'safeguarding-lead': 'hub',
  adviser: 'hub',
  adult: 'hub',
}

/** To which roles each role may invite, and whose roles it may end: in its hub, or at its own organisation alone. */
export const grants: { [role in Role]: { to: readonly MemberRole[]; where: 'hub' | 'own' } } = {
  administrator: { to: ['administrator', 'coordinator'], where: 'hub' },
  coordinator: {
    to: [
      'coordinator',
      'careers-leader',
      'teacher',
      'employer-admin',
      'employer-colleague',
      'provider-admin',
      'recordist',
      'editor',
      'safeguarding-lead',
      'adviser',
      'adult',
    ],
    where: 'hub',
  },
  'careers-leader': { to: ['teacher'], where: 'own' },
  teacher: { to: [], where: 'own' },
  'employer-admin': { to: ['employer-admin', 'employer-colleague'], where: 'own' },
  'employer-colleague': { to: [], where: 'own' },
  'employer-contact': { to: [], where: 'own' },
  'provider-admin': { to: ['provider-admin'], where: 'own' },
  recordist: { to: [], where: 'own' },
  editor: { to: [], where: 'own' },
  'safeguarding-lead': { to: [], where: 'own' },
  adviser: { to: [], where: 'own' },
  adult: { to: [], where: 'own' },
  contributor: { to: [], where: 'own' },
}

export const isMemberRole = (role: string): role is MemberRole => memberRoles.some(known => known === role)

/** Those who see a whole region are signed in for less time. */
export const seesWholeHub = (role: string): boolean => role === 'coordinator' || role === 'administrator'

/** The columns in which an organisation of a role stands, one of them filled at most. */
export type Place = { institutionId: string | null; employerId: string | null; providerId: string | null }

export const placeAt = (role: MemberRole, organisationId: string | null): Place => {
  const at = (kind: PlaceKind) => (placeKindOf[role] === kind ? organisationId : null)
  return { institutionId: at('institution'), employerId: at('employer'), providerId: at('provider') }
}

/** The organisation of a membership or invitation; none for roles held in the hub itself. */
export const organisationOf = ({ institutionId, employerId, providerId }: Place): string | null =>
  institutionId ?? employerId ?? providerId
