import { type Actor, organisationsOf, wears } from '../../kernel/actor'

/** Those who look after the region see and keep its whole directory. */
export const oversees = (actor: Actor): boolean => wears(actor, 'coordinator') || wears(actor, 'administrator')

/** Additions and changes that concern the region are the coordinator's. */
export const mayKeepDirectory = (actor: Actor): boolean => wears(actor, 'coordinator')

const belongsTo = (actor: Actor, institutionId: string): boolean =>
  organisationsOf(actor, 'careers-leader', 'teacher').includes(institutionId)

/** An institution's own page: for its staff and those who look after the region. Others know it by name only. */
export const seesInstitution = (viewer: Actor, institutionId: string): boolean =>
  oversees(viewer) || belongsTo(viewer, institutionId)

/** Numbers of learners are the careers leader's to keep, or the coordinator's for them. */
export const mayKeepCohorts = (actor: Actor, institutionId: string): boolean =>
  mayKeepDirectory(actor) || wears(actor, 'careers-leader', institutionId)

/** Who may read the list of employers at all: schools by name, sector and town; an employer only itself. */
export const listsEmployers = (viewer: Actor): boolean =>
  oversees(viewer) || wears(viewer, 'careers-leader') || wears(viewer, 'employer-admin')

/** An employer's own page: its own people and those who look after the region. */
export const seesEmployer = (viewer: Actor, employerId: string): boolean =>
  oversees(viewer) || wears(viewer, 'employer-admin', employerId)

/** An employer keeps its own record; the coordinator may for them. */
export const mayKeepEmployer = (actor: Actor, employerId: string): boolean =>
  mayKeepDirectory(actor) || wears(actor, 'employer-admin', employerId)

/** Which employers a list may hold: all of the hub, or one's own. */
export const ownEmployersOnly = (viewer: Actor): string[] | null =>
  oversees(viewer) || wears(viewer, 'careers-leader') ? null : organisationsOf(viewer, 'employer-admin')

/** What a provider offers is for every school to read; its people are its own. */
export const seesProvider = (viewer: Actor, providerId: string): boolean =>
  oversees(viewer) ||
  wears(viewer, 'careers-leader') ||
  wears(viewer, 'teacher') ||
  wears(viewer, 'provider-admin', providerId)

export const mayKeepProvider = (actor: Actor, providerId: string): boolean =>
  mayKeepDirectory(actor) || wears(actor, 'provider-admin', providerId)

/** Only the coordinator says that a provider may visit schools. */
export const mayApproveProvider = mayKeepDirectory
