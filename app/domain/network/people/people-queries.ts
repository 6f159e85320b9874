import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { dayOf } from '../../kernel/working-days'
import { grantableRoles, mayChangeRole, mayEndMembership, membershipsVisibleTo } from '../policy'
import { isMemberRole, type MemberRole, organisationOf, placeKindOf } from '../roles'
import { deliveryProblems } from './delivery-problems'
import { currentOn, isCurrent } from './membership'
import { placeColumns, placeName } from './place-name'

/** How the list of people is narrowed and ordered; all of it stands in the address. */
export type PeopleAsked = {
  search: string
  role: string
  /** An institution's, employer's or provider's id. */
  organisationId: string
  when: 'now' | 'past'
  sort: 'name' | 'seen'
  down: boolean
  page: number
}

/** People on one page. */
export const peoplePerPage = 25

const at = (id: string) => ({ OR: [{ institutionId: id }, { employerId: id }, { providerId: id }] })

const held = (viewer: Actor, { role, organisationId, when }: PeopleAsked, today: string) =>
  ({
    AND: [
      membershipsVisibleTo(viewer),
      when === 'now' ? currentOn(today) : { NOT: currentOn(today) },
      ...(isMemberRole(role) ? [{ role }] : []),
      ...(isId(organisationId) ? [at(organisationId)] : []),
    ],
  }) satisfies Prisma.MembershipWhereInput

const named = (search: string) => {
  const text = { contains: search, mode: 'insensitive' as const }
  return search ? { OR: [{ name: text }, { email: text }] } : {}
}

const order = ({ sort, down }: PeopleAsked): Prisma.PersonOrderByWithRelationInput[] => {
  const direction = down ? 'desc' : 'asc'
  return [sort === 'seen' ? { lastSeenAt: { sort: direction, nulls: 'last' } } : { name: direction }, { id: 'asc' }]
}

/** People the viewer may see with what they are, a page at a time. */
export const peopleOf = (viewer: Actor, asked: PeopleAsked) =>
  transact(viewer, async tx => {
    const some = held(viewer, asked, dayOf(clock.now()))
    const where = { memberships: { some }, ...named(asked.search) }
    const total = await tx.person.count({ where })
    const rows = await tx.person.findMany({
      where,
      orderBy: order(asked),
      skip: (asked.page - 1) * peoplePerPage,
      take: peoplePerPage,
      select: {
        ...{ id: true, name: true, email: true, lastSeenAt: true },
        memberships: { where: some, orderBy: { from: 'asc' }, select: { id: true, role: true, ...placeColumns } },
      },
    })
    const problems = await deliveryProblems(tx)
    const people = rows.map(({ memberships, lastSeenAt, ...person }) => ({
      ...person,
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
      is: memberships.map(one => ({ id: one.id, role: one.role as MemberRole, place: placeName(one) })),
      problem: problems.get(person.id) ?? null,
    }))
    return { total, people }
  })

const historyOf = (tx: Prisma.TransactionClient, subjects: string[]) =>
  tx.fact.findMany({
    where: { subjectId: { in: subjects }, type: { in: ['membership-began', 'membership-ended', 'person-changed'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, type: true, subjectId: true, by: true, at: true },
  })

/** One person: what they are and were here, what happened, and what the viewer may do about it. */
export const personPage = (viewer: Actor, personId: string) =>
  transact(viewer, async tx => {
    if (!isId(personId)) return null
    const person = await tx.person.findFirst({
      where: { id: personId, memberships: { some: membershipsVisibleTo(viewer) } },
      select: {
        ...{ id: true, name: true, email: true, language: true, lastSeenAt: true },
        memberships: {
          where: membershipsVisibleTo(viewer),
          orderBy: [{ from: 'desc' }, { id: 'desc' }],
          include: placeColumns,
        },
      },
    })
    if (!person) return null

    const today = dayOf(clock.now())
    const facts = await historyOf(tx, [person.id, ...person.memberships.map(({ id }) => id)])
    const actors = await tx.person.findMany({
      where: { id: { in: facts.map(({ by }) => by).filter(isId) } },
      select: { id: true, name: true },
    })
    return {
      ...{ id: person.id, name: person.name, email: person.email, language: person.language },
      lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
      problem: (await deliveryProblems(tx)).get(person.id) ?? null,
      memberships: person.memberships.map(one => ({
        id: one.id,
        role: one.role as MemberRole,
        place: placeName(one),
        placeKind: placeKindOf[one.role as MemberRole],
        organisationId: organisationOf(one),
        from: dayOf(one.from),
        to: one.to && dayOf(one.to),
        mayEnd: isCurrent(one, today) && mayEndMembership(viewer, one),
        mayChange: isCurrent(one, today) && rolesToChangeTo(viewer, one).length > 0,
      })),
      history: facts.map(({ type, subjectId, by, at, id }) => {
        const about = person.memberships.find(one => one.id === subjectId)
        return {
          ...{ id, type, at: at.toISOString() },
          by: actors.find(actor => actor.id === by)?.name ?? null,
          role: about ? (about.role as MemberRole) : null,
          place: about ? placeName(about) : null,
        }
      }),
    }
  })

/** The roles a membership can be changed to by this viewer. */
const rolesToChangeTo = (viewer: Actor, held: Parameters<typeof mayChangeRole>[1]): MemberRole[] =>
  grantableRoles(viewer).filter(
    role =>
      role !== held.role &&
      placeKindOf[role] === placeKindOf[held.role as MemberRole] &&
      mayChangeRole(viewer, held, role),
  )

/** A membership someone is asked about before it ends or changes. Null where the viewer does not see it as current. */
export const membershipAsked = (viewer: Actor, personId: string, membershipId: string) =>
  transact(viewer, async tx => {
    if (!isId(personId) || !isId(membershipId)) return null
    const one = await tx.membership.findFirst({
      where: { id: membershipId, personId, OR: [membershipsVisibleTo(viewer), { personId: viewer.personId }] },
      include: { ...placeColumns, person: { select: { name: true } } },
    })
    if (!one || !isCurrent(one, dayOf(clock.now()))) return null
    return {
      ...{ id: one.id, personId, name: one.person.name, role: one.role as MemberRole, place: placeName(one) },
      isSelf: personId === viewer.personId,
      mayEnd: mayEndMembership(viewer, one),
      roles: rolesToChangeTo(viewer, one),
    }
  })
