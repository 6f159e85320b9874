import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { dateOf, dayOf } from '../../kernel/working-days'
import {
  addEmployer,
  changeEmployer,
  type EmployerSaid,
  pause,
  removeSite,
  resume,
  type SiteSaid,
  saveSite,
} from './employer-record'
import { employerRecords } from './employer-record-store'
import { mayKeepDirectory, mayKeepEmployer, seesEmployer } from './policy'

const toKeep = async (tx: Tx, employerId: string, actor: Actor) =>
  seesEmployer(actor, employerId) ? employerRecords.lock(tx, actor.hubId, employerId) : null

const taken = { employer_companies_house_no_key: 'number-taken' } as const

/** Writes an employer into the directory by hand, with its first site where one is given. */
export const addEmployerByHand = command({
  name: 'network.add-employer',
  load: async (tx, { companiesHouseNo }: EmployerSaid & { site: SiteSaid | null }, { hubId }) => ({
    newId: randomUUID(),
    siteId: randomUUID(),
    hubId,
    known: companiesHouseNo ? await employerRecords.known(tx, hubId, companiesHouseNo) : null,
  }),
  allow: mayKeepDirectory,
  decide: (subject, { site, ...said }) => {
    const decision = addEmployer(subject, said)
    if (!decision.ok) return decision
    const first = site && { ...site, id: subject.siteId, employerId: decision.next.employer.id }
    return { ...decision, next: { ...decision.next, site: decision.next.joins ? null : first } }
  },
  save: async (tx, { employer, joins, site }) => {
    if (!joins) await employerRecords.add(tx, employer)
    await employerRecords.join(tx, employer, clock.now())
    if (site) await employerRecords.saveSite(tx, site)
  },
  constraints: taken,
})

/** Changes an employer's record. `version` is the one that was read. */
export const changeEmployerRecord = command({
  name: 'network.change-employer',
  load: (tx, { employerId }: EmployerSaid & { employerId: string; version: number }, actor) =>
    toKeep(tx, employerId, actor),
  allow: (actor, { id }) => mayKeepEmployer(actor, id),
  decide: (employer, { employerId: _, version, ...said }) => changeEmployer(employer, said, version),
  save: (tx, next) => employerRecords.save(tx, next, clock.now()),
  constraints: taken,
})

/** Stops every ask to an employer, from any hub, until a day. */
export const pauseEmployer = command({
  name: 'network.pause-employer',
  load: (tx, { employerId }: { employerId: string; until: Date; reason: string | null }, actor) =>
    toKeep(tx, employerId, actor),
  allow: (actor, { id }) => mayKeepEmployer(actor, id),
  decide: (employer, asked, at) => pause(employer, asked, dateOf(dayOf(at))),
  save: (tx, next) => employerRecords.save(tx, next, clock.now()),
})

export const resumeEmployer = command({
  name: 'network.resume-employer',
  load: (tx, { employerId }: { employerId: string }, actor) => toKeep(tx, employerId, actor),
  allow: (actor, { id }) => mayKeepEmployer(actor, id),
  decide: employer => resume(employer),
  save: (tx, next) => employerRecords.save(tx, next, clock.now()),
})

/** Adds a site, or changes the one named. */
export const saveEmployerSite = command({
  name: 'network.save-site',
  load: async (tx, { employerId, siteId }: SiteSaid & { employerId: string; siteId: string | null }, actor) => {
    const employer = await toKeep(tx, employerId, actor)
    const site = employer && siteId ? await employerRecords.site(tx, employer.id, siteId) : null
    if (!employer || (siteId && !site)) return null
    return { employer, site, newId: randomUUID(), others: (await employerRecords.sites(tx, employer.id)).length }
  },
  allow: (actor, { employer }) => mayKeepEmployer(actor, employer.id),
  decide: (subject, { employerId: _, siteId: __, ...said }) => saveSite(subject, said),
  save: employerRecords.saveSite,
})

export const removeEmployerSite = command({
  name: 'network.remove-site',
  load: async (tx, { employerId, siteId }: { employerId: string; siteId: string }, actor) => {
    const employer = await toKeep(tx, employerId, actor)
    const site = employer && (await employerRecords.site(tx, employer.id, siteId))
    return employer && site ? { employer, site } : null
  },
  allow: (actor, { employer }) => mayKeepEmployer(actor, employer.id),
  decide: removeSite,
  save: employerRecords.removeSite,
})
