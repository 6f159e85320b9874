/** Roles of the domain reference 3.8 that the product knows, and `system` for named workers. */
export const roles = [
  'administrator',
  'coordinator',
  'careers-leader',
  'teacher',
  'employer-admin',
  'employer-contact',
  'provider-admin',
  'employer-colleague',
  'recordist',
  'editor',
  'safeguarding-lead',
  'adviser',
  'adult',
  'contributor',
] as const
export type Role = (typeof roles)[number]

/** A role worn at an organisation; hub roles have none. */
export type Hat = { role: Role; organisationId: string | null }

/** Who asks: a person in one hub with their hats, or a named system. */
export type Actor = {
  /**
   * A person's id; `system.<name>` for a worker; `link.<id>` for somebody acting by a letter's link: the id of an employer's
   * approach or of a contributor's contribution; `learner.<id>` for a learner on their own record; `seat.<id>` for whoever
   * sits in a lesson, of whom nothing else is known.
   */
  personId: string
  hubId: string
  hats: readonly Hat[]
}

/** Does the actor wear this role, at this organisation when one is given? */
export const wears = (actor: Actor, role: Role, organisationId?: string): boolean =>
  actor.hats.some(hat => hat.role === role && (organisationId === undefined || hat.organisationId === organisationId))

/** The organisations at which the actor wears any of these roles. */
export const organisationsOf = (actor: Actor, ...worn: Role[]): string[] =>
  actor.hats.flatMap(hat => (worn.includes(hat.role) && hat.organisationId ? [hat.organisationId] : []))

/** A worker acts as someone named, inside one hub; never as nobody. */
export const system = (name: string, hubId: string): Actor => ({ personId: `system.${name}`, hubId, hats: [] })

/** Is this the named system? */
export const isSystem = (actor: Actor, name?: string): boolean =>
  name ? actor.personId === `system.${name}` : actor.personId.startsWith('system.')
