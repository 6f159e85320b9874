import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  abandonSilent,
  acceptInvitation,
  askFreshLink,
  type ContributionState,
  contributionLifecycle,
  declineInvitation,
  fallDue,
  giveConsent,
  invite,
  lapse,
  renewConsent,
  screenOut,
  unpublish,
} from '~/domain/case-studies'
import type { ContributionMove } from '~/domain/case-studies/contribution/contribution'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'
import { factsOf } from '../../support/facts'
import { aSigning } from '../../support/nominees'

/** Every state, role and move from being named to consenting, and of the clock over consents. */

const now = new Date('2027-01-11T10:00:00Z')
const longAgo = new Date('2026-01-11T10:00:00Z')

let hubId = ''
let otherHubId = ''

beforeAll(async () => {
  clock.set(now)
  hubId = (await given.hub()).id
  otherHubId = (await given.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

/** A contribution in a state, such that every guard of the move would be met. */
const arrange = async (state: ContributionState, move: ContributionMove) => {
  const ended = move === 'unpublish'
  const given_ = await given.contribution(hubId, {
    state,
    stateSince: longAgo,
    consentEndsOn: new Date(ended ? '2027-01-10' : '2027-02-10'),
    scopes: ['record', 'hub-classes'],
  })
  await transact({ personId: '', hubId }, tx =>
    tx.contributor.update({ where: { contributionId: given_.id }, data: { sentAt: longAgo } }),
  )
  return given_
}
type Arranged = Awaited<ReturnType<typeof arrange>>
type Run = (actor: Actor, contributionId: string) => Promise<Outcome<unknown, string>>

const answer = { way: 'alone', language: 'en', accessNeeds: '', chaperone: false }
const channelOf = (actor: Actor) => (actor.personId.startsWith('link.') ? ('link' as const) : ('phone' as const))

const moves: Partial<Record<ContributionMove, { run: Run; fact: string }>> = {
  invite: {
    run: (actor, contributionId) => invite(actor, { contributionId, anyway: true }),
    fact: 'contribution-invited',
  },
  'screen-out': {
    run: (actor, contributionId) => screenOut(actor, { contributionId, reasonCode: 'mix-full', reason: '' }),
    fact: 'contribution-screened-out',
  },
  accept: {
    run: (actor, contributionId) => acceptInvitation(actor, { contributionId, ...answer }),
    fact: 'contribution-accepted',
  },
  decline: {
    run: (actor, contributionId) => declineInvitation(actor, { contributionId }),
    fact: 'contribution-declined',
  },
  lapse: { run: (actor, contributionId) => lapse(actor, { contributionId }), fact: 'contribution-lapsed' },
  'ask-again': {
    run: (actor, contributionId) => askFreshLink(actor, { contributionId }),
    fact: 'contribution-asked-again',
  },
  consent: {
    run: (actor, contributionId) => giveConsent(actor, { ...aSigning(contributionId), channel: channelOf(actor) }),
    fact: 'contribution-consented',
  },
  abandon: { run: (actor, contributionId) => abandonSilent(actor, { contributionId }), fact: 'contribution-abandoned' },
  'fall-due': { run: (actor, contributionId) => fallDue(actor, { contributionId }), fact: 'contribution-consent-due' },
  unpublish: { run: (actor, contributionId) => unpublish(actor, { contributionId }), fact: 'contribution-unpublished' },
  renew: { run: (actor, contributionId) => renewConsent(actor, aSigning(contributionId)), fact: 'consent-renewed' },
}

const roles: { [role: string]: (of: Arranged) => Actor } = {
  coordinator: () => anActor(hubId, 'coordinator'),
  recordist: () => anActor(hubId, 'recordist'),
  editor: () => anActor(hubId, 'editor'),
  'safeguarding-lead': () => anActor(hubId, 'safeguarding-lead'),
  contributor: of => aContributor(of),
  clock: () => system('clock', hubId),
  'another contributor': () => aContributor({ id: '00000000-0000-7000-8000-00000000000f', hubId }),
  studio: () => system('studio', hubId),
  'the employer': () => anActor(hubId, { role: 'employer-admin', at: '00000000-0000-7000-8000-00000000000e' }),
  'a coordinator of another hub': () => anActor(otherHubId, 'coordinator'),
}

/** Consenting otherwise than before is not a move: it leaves the state as it is. */
const changes = (move: ContributionMove, state: string, role: string) =>
  move === 'consent' &&
  ['coordinator', 'contributor'].includes(role) &&
  ![
    'nominated',
    'screened-out',
    'invited',
    'declined',
    'lapsed',
    'accepted',
    'abandoned',
    'unpublished',
    'withdrawn',
  ].includes(state)

/** Asking for a fresh link without having lapsed is not a move either. */
const freshens = (move: ContributionMove, state: string, role: string) =>
  move === 'ask-again' &&
  role === 'contributor' &&
  !['nominated', 'screened-out', 'declined', 'withdrawn', 'lapsed'].includes(state)

/** Only the clock abandons by silence, and only what was never booked. */
const mayTry = (move: ContributionMove, state: string, role: string): boolean => {
  if (move === 'abandon') return role === 'clock' && state === 'consented'
  const by: readonly string[] = contributionLifecycle.moves[move].by
  return by.includes(role)
}

const stateOf = (id: string) =>
  transact({ personId: '', hubId }, async tx => (await tx.contribution.findUniqueOrThrow({ where: { id } })).state)

const cases = (Object.keys(moves) as ContributionMove[]).flatMap(move =>
  contributionLifecycle.states.map(state => ({ move, state, to: contributionLifecycle.step(state, move) })),
)

describe.each(cases)('$move of one that is $state', ({ move, state, to }) => {
  const { run, fact } = moves[move] ?? { run: async () => ({ ok: false as const, why: 'none' }), fact: '' }

  test('those it is not for change nothing, the others move it', async () => {
    const still = await arrange(state, move)
    for (const [role, actor] of Object.entries(roles)) {
      if (changes(move, state, role) || freshens(move, state, role)) continue
      if (to && mayTry(move, state, role)) {
        const arranged = await arrange(state, move)
        const by = actor(arranged)
        expect.soft(await run(by, arranged.id), role).toMatchObject({ ok: true })
        expect.soft(await stateOf(arranged.id), role).toBe(to)
        const facts = await factsOf(hubId, arranged.id)
        expect
          .soft(
            facts.map(({ type }) => type),
            role,
          )
          .toEqual([fact])
        expect
          .soft(
            facts.map(one => one.by),
            role,
          )
          .toEqual([by.personId])
        continue
      }
      const outcome = await run(actor(still), still.id)
      expect.soft(outcome.ok, role).toBe(false)
      if (role.endsWith('another hub')) expect.soft(outcome, role).toEqual({ ok: false, why: 'not-found' })
    }
    expect(await stateOf(still.id)).toBe(state)
    expect(await factsOf(hubId, still.id)).toEqual([])
  })
})
