import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { dateOf, dayOf } from '../../kernel/working-days'
import { employerRecords } from './employer-record-store'
import { historyOf } from './history'
import { yearGroupsOf } from './institution'
import { institutions } from './institution-store'
import {
  mayApproveProvider,
  mayKeepCohorts,
  mayKeepDirectory,
  mayKeepEmployer,
  mayKeepProvider,
  oversees,
  seesEmployer,
  seesInstitution,
  seesProvider,
} from './policy'
import { providers } from './provider'

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** Schools named by URN, where the hub has them. */
const byUrn = (tx: Tx, hubId: string, where: { urn: string } | { successorUrn: string }) =>
  tx.institution.findMany({ where: { hubId, ...where }, select: { id: true, name: true }, orderBy: { name: 'asc' } })

/** Everything the directory holds of one school or college, for those who may see it. */
export const institutionPage = (viewer: Actor, institutionId: string) =>
  transact(viewer, async tx => {
    const found = seesInstitution(viewer, institutionId) ? await institutions.find(tx, institutionId) : null
    if (!found) return null
    const { closedOn, ...institution } = found
    const { hubId, urn, successorUrn } = institution
    return {
      institution: { ...institution, closedOn: day(closedOn) },
      cohorts: await institutions.cohorts(tx, found.id),
      yearGroups: yearGroupsOf(institution),
      successor: successorUrn ? ((await byUrn(tx, hubId, { urn: successorUrn }))[0] ?? null) : null,
      followed: urn ? await byUrn(tx, hubId, { successorUrn: urn }) : [],
      history: await historyOf(tx, viewer, found.id),
      mayChange: mayKeepDirectory(viewer),
      mayKeepCohorts: mayKeepCohorts(viewer, found.id),
      oversees: oversees(viewer),
    }
  })
export type InstitutionPage = NonNullable<Awaited<ReturnType<typeof institutionPage>>>

/** Everything the directory holds of one employer, for those who may see it. */
export const employerPage = (viewer: Actor, employerId: string) =>
  transact(viewer, async tx => {
    const found = seesEmployer(viewer, employerId) ? await employerRecords.find(tx, viewer.hubId, employerId) : null
    if (!found) return null
    const { pausedUntil, ...employer } = found
    const today = dateOf(dayOf(clock.now()))
    const link = await tx.hubEmployer.findUniqueOrThrow({
      where: { hubId_employerId: { hubId: viewer.hubId, employerId: found.id } },
      select: { joinedAt: true, ownerId: true },
    })
    const owner = link.ownerId
      ? await tx.person.findUnique({ where: { id: link.ownerId }, select: { name: true } })
      : null
    return {
      employer: { ...employer, pausedUntil: day(pausedUntil) },
      paused: pausedUntil !== null && pausedUntil > today,
      joinedOn: day(link.joinedAt) ?? '',
      owner: owner?.name ?? null,
      sites: await employerRecords.sites(tx, found.id),
      history: await historyOf(tx, viewer, found.id),
      mayKeep: mayKeepEmployer(viewer, found.id),
      oversees: oversees(viewer),
    }
  })
export type EmployerPage = NonNullable<Awaited<ReturnType<typeof employerPage>>>

/** One site of an employer, to be changed or taken away. */
export const siteToKeep = (viewer: Actor, employerId: string, siteId: string) =>
  transact(viewer, async tx => {
    const employer = mayKeepEmployer(viewer, employerId)
      ? await employerRecords.find(tx, viewer.hubId, employerId)
      : null
    const site = employer && (await employerRecords.site(tx, employer.id, siteId))
    return employer && site && { employer: { id: employer.id, name: employer.name }, site }
  })

/** Everything the directory holds of one provider. Its people are only its own and the hub's to see. */
export const providerPage = (viewer: Actor, providerId: string) =>
  transact(viewer, async tx => {
    const provider = isId(providerId) && seesProvider(viewer, providerId) ? await providers.find(tx, providerId) : null
    if (!provider) return null
    const mayKeep = mayKeepProvider(viewer, provider.id)
    return {
      provider,
      mayKeep,
      mayApprove: mayApproveProvider(viewer),
      history: mayKeep ? await historyOf(tx, viewer, provider.id) : [],
    }
  })
export type ProviderPage = NonNullable<Awaited<ReturnType<typeof providerPage>>>
