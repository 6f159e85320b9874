import { describe, expect, test } from 'vitest'
import { dateOf } from '../../kernel/working-days'
import { memberRoles, placeKindOf, seesWholeHub } from '../roles'
import { type Invitation, invitationLifecycle, invite, sendAgain, stateOf, withdraw } from './invitation'
import { changeRole, end, isCurrent, type Membership } from './membership'

const at = new Date('2027-06-30T23:30:00Z')
const aMembership = (as: Partial<Membership> = {}): Membership => ({
  ...{ id: 'old', hubId: 'hub', personId: 'person', role: 'teacher' },
  ...{ institutionId: 'school', employerId: null, providerId: null },
  ...{ from: dateOf('2026-09-01'), to: null, expiresOn: dateOf('2028-01-01') },
  ...as,
})

describe('a membership', () => {
  test('holds from its first day and no longer on its last date, by the clock of London', () => {
    const held = aMembership({ from: dateOf('2027-01-02'), to: dateOf('2027-01-04') })
    const days = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04']
    expect(days.map(day => isCurrent(held, day))).toEqual([false, true, true, false])
  })

  test('ends today in London, which in summer may be tomorrow elsewhere', () => {
    expect(end({ membership: aMembership(), others: 0 }, at)).toMatchObject({
      ok: true,
      next: { ended: { to: dateOf('2027-07-01'), expiresOn: dateOf('2028-06-30') } },
      events: [{ type: 'membership-ended', subjectId: 'old', personId: 'person' }],
    })
  })

  test('does not end twice', () => {
    const ended = aMembership({ to: dateOf('2027-06-01') })
    expect(end({ membership: ended, others: 9 }, at)).toEqual({ ok: false, why: 'already-ended' })
  })

  test.each(memberRoles)('of the last %s', role => {
    const last = end({ membership: aMembership({ role }), others: 0 }, at)
    expect(last.ok).toBe(!seesWholeHub(role))
    expect(end({ membership: aMembership({ role }), others: 1 }, at).ok).toBe(true)
  })

  test.each(memberRoles.flatMap(from => memberRoles.map(to => [from, to] as const)))(
    'changes from %s to %s',
    (from, to) => {
      const changed = changeRole({ membership: aMembership({ role: from }), others: 1, newId: 'new' }, to, at)
      if (from === to) return expect(changed).toEqual({ ok: false, why: 'same-role' })
      if (placeKindOf[from] !== placeKindOf[to])
        return expect(changed).toEqual({ ok: false, why: 'other-kind-of-place' })
      expect(changed).toMatchObject({
        next: { ended: { id: 'old', role: from, to: dateOf('2027-07-01') }, begun: { id: 'new', role: to, to: null } },
        events: [{ type: 'membership-ended' }, { type: 'membership-began', subjectId: 'new' }],
      })
    },
  )
})

describe('an invitation', () => {
  const anInvitation = (as: Partial<Invitation> = {}): Invitation => ({
    ...{ id: 'invitation', hubId: 'hub', email: 'sam@people.example', name: 'Sam', role: 'teacher', language: 'en' },
    ...{ institutionId: 'school', employerId: null, providerId: null, tokenHash: 'one', sends: 1, invitedBy: 'cora' },
    ...{ createdAt: at, sentAt: at, expiresOn: dateOf('2027-07-31'), acceptedAt: null, withdrawnAt: null },
    ...as,
  })
  const inState = {
    open: anInvitation(),
    lapsed: anInvitation({ expiresOn: dateOf('2027-06-01') }),
    accepted: anInvitation({ acceptedAt: at }),
    withdrawn: anInvitation({ withdrawnAt: at }),
  }

  test.each(invitationLifecycle.states)('that is %s allows what its table says', state => {
    const invitation = inState[state]
    expect(stateOf(invitation, at)).toBe(state)
    const moves: string[] = invitationLifecycle.movesFrom(state)
    const again = sendAgain(invitation, { email: 'new@people.example', tokenHash: 'two' }, at)
    expect(again.ok).toBe(moves.includes('send-again'))
    expect(withdraw(invitation, at).ok).toBe(moves.includes('withdraw'))
    if (again.ok)
      expect(again).toMatchObject({
        next: { sends: 2, tokenHash: 'two', email: 'new@people.example', expiresOn: dateOf('2027-07-31') },
        events: [{ type: 'invitation-sent-again', subjectId: 'invitation', sends: 2 }],
      })
  })

  test.each([
    [{ noPlace: true }, 'no-such-place'],
    [{ member: true }, 'already-a-member'],
    [{ forgotten: true }, 'asked-to-be-forgotten'],
    [{ earlier: inState.open }, 'already-invited'],
  ])('is refused where %j', (known, why) =>
    expect(
      invite(
        { ...{ invitation: anInvitation(), member: false, earlier: null, noPlace: false, forgotten: false }, ...known },
        at,
      ),
    ).toEqual({
      ok: false,
      why,
    }),
  )

  test('takes the place of one that has lapsed', () => {
    const known = {
      invitation: anInvitation(),
      member: false,
      earlier: inState.lapsed,
      noPlace: false,
      forgotten: false,
    }
    expect(invite(known, at)).toMatchObject({ ok: true, next: { replaced: { withdrawnAt: at } } })
  })
})
