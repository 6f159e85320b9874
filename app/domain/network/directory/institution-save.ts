import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { command } from '../../kernel/command'
import { addInstitution, type Cohort, changeInstitution, type InstitutionSaid, setCohorts } from './institution'
import { institutions } from './institution-store'
import { mayKeepCohorts, mayKeepDirectory, seesInstitution } from './policy'

const taken = { institution_hub_id_urn_key: 'urn-taken' } as const

/** Writes an institution into the directory by hand. */
export const addInstitutionByHand = command({
  name: 'network.add-institution',
  load: async (_tx, _said: InstitutionSaid, { hubId }) => ({ id: randomUUID(), hubId }),
  allow: mayKeepDirectory,
  decide: addInstitution,
  save: institutions.add,
  constraints: taken,
})

/** Changes what the directory says of an institution. `version` is the one that was read. */
export const changeInstitutionByHand = command({
  name: 'network.change-institution',
  load: (tx, { institutionId }: InstitutionSaid & { institutionId: string; version: number }, actor) =>
    seesInstitution(actor, institutionId) ? institutions.lock(tx, institutionId) : Promise.resolve(null),
  allow: mayKeepDirectory,
  decide: (institution, { institutionId: _, version, ...said }) => changeInstitution(institution, said, version),
  save: (tx, next) => institutions.save(tx, next, clock.now()),
  constraints: taken,
})

/** Writes down how many learners each year group has and how many encounters they should have. */
export const saveCohorts = command({
  name: 'network.save-cohorts',
  load: async (tx, { institutionId }: { institutionId: string; cohorts: readonly Cohort[] }, actor) => {
    const found = seesInstitution(actor, institutionId) ? await institutions.lock(tx, institutionId) : null
    return found && { id: found.id, hubId: found.hubId, cohorts: await institutions.cohorts(tx, found.id) }
  },
  allow: (actor, { id }) => mayKeepCohorts(actor, id),
  decide: (institution, { cohorts }) => setCohorts(institution, cohorts),
  save: institutions.saveCohorts,
})
