import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { aliveStates, type Composition, compositionOf } from './composition'
import { withNewLink } from './letter-sent'
import { lockNamed, type Named, saveNamed } from './named-row'
import { newIn } from './widens'

export type Room = { module: { name: string; employerCap: number } | null; fromEmployer: number; mix: Composition }
type Subject = Named & { room: Room }

/** What a module has room for: how it is made up, and how many of one employer's are in it. */
export const roomFor = async (
  tx: Tx,
  {
    id,
    hubId,
    moduleId,
    employerId,
  }: { id: string; hubId: string; moduleId: string | null; employerId: string | null },
): Promise<Room> => {
  const module = moduleId
    ? await tx.module.findUnique({ where: { id: moduleId }, select: { name: true, employerCap: true } })
    : null
  const fromEmployer =
    moduleId && employerId
      ? await tx.contribution.count({
          where: { hubId, moduleId, employerId, state: { in: [...aliveStates] }, id: { not: id } },
        })
      : 0
  return { module, fromEmployer, mix: await compositionOf(tx, hubId, moduleId, 'alive') }
}

const load = async (tx: Tx, input: { contributionId: string; anyway: boolean }): Promise<Subject | null> => {
  const named = await lockNamed(tx, input)
  const moduleId = named?.contribution.moduleId
  // Two invitations into one module wait for each other, so that both see how many there are.
  if (moduleId) await tx.$queryRaw`select 1 from module where id = ${moduleId}::uuid for update`
  return named && { ...named, room: await roomFor(tx, named.contribution) }
}

const decide = (
  { contribution, contributor, nomination, room }: Subject,
  { anyway }: { anyway: boolean },
  at: Date,
) => {
  const state = contributionLifecycle.step(contribution.state, 'invite')
  if (!state) return refuse('wrong-state')
  if (!contributor) return refuse('nobody-to-write-to')
  if (nomination && nomination.confirmation !== 'confirmed') return refuse('not-confirmed')
  if (room.module && room.fromEmployer >= room.module.employerCap) return refuse('employer-cap')
  if (!anyway && newIn(room.mix, contribution).length === 0) return refuse('does-not-widen')
  return accept(
    {
      contribution: { ...contribution, state, stateSince: at },
      contributor: { ...withNewLink(contributor, at, false), reminded: [] },
    },
    { type: 'contribution-invited' as const, hubId: contribution.hubId, subjectId: contribution.id },
  )
}

/** A coordinator writes to the nominee. */
export const invite = command({
  name: 'case-studies.invite',
  load,
  allow: (actor: Actor, { contribution }) => mayMove(actor, 'invite', contribution),
  decide,
  save: (tx, next) => saveNamed(tx, next),
})
