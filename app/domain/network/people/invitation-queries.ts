import { clock } from '~/platform/clock'
import { isId, type Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../../kernel/actor'
import { dateOf, dayOf } from '../../kernel/working-days'
import { grantableRoles, invitationsVisibleTo, mayGrant, mayManageInvitation } from '../policy'
import { grants, isMemberRole, type MemberRole, type PlaceKind, placeKindOf } from '../roles'
import { deliveryProblems } from './delivery-problems'
import { type InvitationState, stateOf } from './invitation'
import { placeColumns, placeName } from './place-name'

/** Invitations on one page. */
export const invitationsPerPage = 25

const inState = (state: string, today: Date): Prisma.InvitationWhereInput => {
  if (state === 'accepted') return { acceptedAt: { not: null } }
  if (state === 'withdrawn') return { withdrawnAt: { not: null } }
  const waiting = { acceptedAt: null, withdrawnAt: null }
  return { ...waiting, expiresOn: state === 'lapsed' ? { lt: today } : { gte: today } }
}

/** Invitations the viewer may see in one state, newest first. */
export const invitationsOf = (viewer: Actor, asked: { state: InvitationState; search: string; page: number }) =>
  transact(viewer, async tx => {
    const at = clock.now()
    const text = { contains: asked.search, mode: 'insensitive' as const }
    const where = {
      AND: [
        invitationsVisibleTo(viewer),
        inState(asked.state, dateOf(dayOf(at))),
        asked.search ? { OR: [{ name: text }, { email: text }] } : {},
      ],
    }
    const total = await tx.invitation.count({ where })
    const rows = await tx.invitation.findMany({
      where,
      orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
      skip: (asked.page - 1) * invitationsPerPage,
      take: invitationsPerPage,
      include: placeColumns,
    })
    const problems = await deliveryProblems(tx)
    const invitations = rows.map(row => ({
      ...{ id: row.id, name: row.name, email: row.email, role: row.role as MemberRole, place: placeName(row) },
      ...{ sentAt: row.sentAt.toISOString(), expiresOn: dayOf(row.expiresOn), sends: row.sends },
      state: stateOf(row, at),
      mayManage: mayManageInvitation(viewer, row),
      problem: problems.get(`${row.id}-${row.sends}`) ?? null,
    }))
    return { total, invitations }
  })

/** One invitation the viewer may send again or take back. */
export const invitationAsked = (viewer: Actor, invitationId: string) =>
  transact(viewer, async tx => {
    if (!isId(invitationId)) return null
    const row = await tx.invitation.findFirst({
      where: { AND: [invitationsVisibleTo(viewer), { id: invitationId }] },
      include: placeColumns,
    })
    if (!row || !mayManageInvitation(viewer, row)) return null
    const { id, name, email } = row
    return { id, name, email, role: row.role as MemberRole, place: placeName(row), state: stateOf(row, clock.now()) }
  })

type Named = { id: string; name: string }

/** Places offered at once; more are found by typing more of the name. */
const placesShown = 20

const places = async (tx: Tx, kind: PlaceKind, where: { id?: { in: string[] }; find: string }): Promise<Named[]> => {
  const name = { contains: where.find, mode: 'insensitive' as const }
  const ids = where.id
  const page = { take: placesShown + 1 }
  if (kind === 'institution')
    return tx.institution.findMany({
      where: { name, status: { not: 'closed' }, ...(ids ? { id: ids } : {}) },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
      ...page,
    })
  if (kind === 'provider')
    return tx.provider.findMany({
      where: { name, ...(ids ? { id: ids } : {}) },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
      ...page,
    })
  const links = await tx.hubEmployer.findMany({
    where: { employer: { name }, ...(ids ? { employerId: ids } : {}) },
    orderBy: { employer: { name: 'asc' } },
    select: { employer: { select: { id: true, name: true } } },
    ...page,
  })
  return links.map(({ employer }) => employer)
}

/** The organisations where the viewer may give this role: null stands for all of the hub. */
const ownPlaces = (viewer: Actor, role: MemberRole): string[] | null =>
  viewer.hats.some(hat => grants[hat.role].where === 'hub' && grants[hat.role].to.includes(role))
    ? null
    : organisationsOf(viewer, ...viewer.hats.map(hat => hat.role)).filter(id => mayGrant(viewer, role, id))

/**
 * The next question of an invitation: for which role, at which organisation, and then who. Questions with one answer
 * only are not asked. Null where what is already answered is not the viewer's to give.
 */
export const invitationStep = (viewer: Actor, asked: { role: string; at: string; find: string }) =>
  transact(viewer, async tx => {
    const roles = grantableRoles(viewer)
    const role = asked.role || (roles.length === 1 ? (roles[0] ?? '') : '')
    if (roles.length === 0) return null
    if (!role) return { step: 'role' as const, roles }
    if (!isMemberRole(role) || !roles.includes(role)) return null

    const kind = placeKindOf[role]
    if (kind === 'hub') return { step: 'who' as const, role, place: null }

    const own = ownPlaces(viewer, role)
    const at = asked.at || (own?.length === 1 ? (own[0] ?? '') : '')
    if (at) {
      const [place] =
        isId(at) && mayGrant(viewer, role, at) ? await places(tx, kind, { id: { in: [at] }, find: '' }) : []
      return place ? { step: 'who' as const, role, place } : null
    }
    const found = await places(tx, kind, { ...(own ? { id: { in: own } } : {}), find: asked.find })
    return {
      step: 'place' as const,
      ...{ role, kind, find: asked.find },
      places: found.slice(0, placesShown),
      more: found.length > placesShown,
    }
  })
