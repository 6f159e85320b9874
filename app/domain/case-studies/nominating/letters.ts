import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { dateOf, dayOf } from '../../kernel/working-days'
import { storyAddress } from '../contribution/link'
import { lastDayOf } from './letter-sent'

const person = { select: { id: true, name: true, email: true, language: true } } as const

const hubOf = (tx: Tx, hubId: string) =>
  tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { id: true, name: true, replyTo: true } })

/** Everything a letter to a contributor may say, and where it goes. Read when it is sent; null once they are forgotten. */
export const contributorLetter = (reader: Actor, contributionId: string) =>
  transact(reader, async tx => {
    const found = isId(contributionId)
      ? await tx.contribution.findUnique({
          where: { id: contributionId },
          include: {
            contributor: true,
            nomination: true,
            employer: { select: { employer: { select: { name: true } } } },
          },
        })
      : null
    if (!found?.contributor) return null
    const { contributor, nomination } = found
    const nominator = nomination?.nominatorId
      ? await tx.person.findUnique({ where: { id: nomination.nominatorId }, select: { name: true } })
      : null
    return {
      contributionId,
      state: found.state,
      to: { name: contributor.name, email: contributor.email, language: contributor.language },
      hub: await hubOf(tx, found.hubId),
      link: storyAddress({ contributionId, sends: contributor.sends }),
      /** How often a link was made; part of the key of what is sent once for each link. */
      sends: contributor.sends,
      linkUntil: lastDayOf(contributor.linkEndsAt),
      named: {
        by: nomination?.askedBy || nominator?.name || '',
        employer: found.employer?.employer.name ?? '',
        why: nomination?.why ?? '',
      },
      role: found.role,
      shownAs: found.shownAs,
      way: found.way,
      scopes: found.scopes,
      consentEndsOn: found.consentEndsOn?.toISOString().slice(0, 10) ?? null,
      reason: found.reason ?? '',
    }
  })
export type ContributorLetter = NonNullable<Awaited<ReturnType<typeof contributorLetter>>>

/** What a letter to whoever named somebody says. The only one there is says that a nomination was not taken further. */
export const nominatorLetter = (reader: Actor, contributionId: string) =>
  transact(reader, async tx => {
    const found = isId(contributionId)
      ? await tx.contribution.findFirst({
          where: { id: contributionId, state: 'screened-out' },
          select: { hubId: true, reasonCode: true, nomination: true, contributor: { select: { name: true } } },
        })
      : null
    if (!found?.nomination?.nominatorId) return null
    const to = await tx.person.findUnique({ where: { id: found.nomination.nominatorId }, ...person })
    if (!to) return null
    return {
      contributionId,
      to,
      hub: await hubOf(tx, found.hubId),
      nominee: found.contributor?.name ?? found.nomination.nomineeName,
      reasonCode: found.reasonCode ?? 'other',
    }
  })
export type NominatorLetter = NonNullable<Awaited<ReturnType<typeof nominatorLetter>>>

/** What an employer's admins are asked about somebody a colleague named; null once that is settled. */
export const confirmationLetter = (reader: Actor, contributionId: string) =>
  transact(reader, async tx => {
    const found = isId(contributionId)
      ? await tx.nomination.findFirst({
          where: { contributionId, confirmation: 'asked', contribution: { state: 'nominated' } },
          include: { contribution: { select: { employer: { select: { employer: { select: { name: true } } } } } } },
        })
      : null
    if (!found?.employerId) return null
    const nominator = found.nominatorId
      ? await tx.person.findUnique({ where: { id: found.nominatorId }, select: { name: true } })
      : null
    return {
      contributionId,
      nominee: found.nomineeName,
      by: nominator?.name ?? '',
      employer: found.contribution.employer?.employer.name ?? '',
      hub: await hubOf(tx, found.hubId),
      people: await peopleOf(tx, { hubId: found.hubId, employerId: found.employerId, role: 'employer-admin' }),
    }
  })
export type ConfirmationLetter = NonNullable<Awaited<ReturnType<typeof confirmationLetter>>>

const peopleOf = async (tx: Tx, where: object) => {
  const today = dateOf(dayOf(clock.now()))
  const held = await tx.membership.findMany({
    where: { ...where, from: { lte: today }, OR: [{ to: null }, { to: { gt: today } }] },
    orderBy: { personId: 'asc' },
    distinct: ['personId'],
    select: { person },
  })
  return held.map(one => one.person)
}

/** Roles of a hub that letters about working lives go to. */
export type PipelineRole = 'coordinator' | 'recordist' | 'editor' | 'safeguarding-lead'

/** What a letter to the hub's people about one working life says, and to whom it goes: everybody who holds a role. */
export const pipelineLetter = (reader: Actor, contributionId: string, role: PipelineRole) =>
  transact(reader, async tx => {
    const found = isId(contributionId)
      ? await tx.contribution.findUnique({
          where: { id: contributionId },
          include: {
            contributor: { select: { name: true } },
            module: { select: { name: true } },
            employer: { select: { employer: { select: { name: true } } } },
          },
        })
      : null
    if (!found) return null
    return {
      contributionId,
      state: found.state,
      name: found.contributor?.name || found.shownAs,
      role: found.role,
      way: found.way,
      accessNeeds: found.accessNeeds,
      chaperone: found.chaperone,
      recordistId: found.recordistId,
      reason: found.reason ?? '',
      employer: found.employer?.employer.name ?? '',
      module: found.module?.name ?? '',
      hub: await hubOf(tx, found.hubId),
      people: await peopleOf(tx, { hubId: found.hubId, role }),
    }
  })
export type PipelineLetter = NonNullable<Awaited<ReturnType<typeof pipelineLetter>>>

/** What an ask for nominations says, and to whom it goes: the employer's admins. */
export const nominationAskLetter = (reader: Actor, askId: string) =>
  transact(reader, async tx => {
    const found = isId(askId)
      ? await tx.nominationAsk.findFirst({
          where: { id: askId, state: 'asked' },
          include: {
            module: { select: { name: true } },
            employer: { select: { employer: { select: { name: true } } } },
          },
        })
      : null
    if (!found) return null
    return {
      askId,
      employer: found.employer.employer.name,
      module: found.module?.name ?? '',
      wanted: found.wanted as { soc: string[]; leaving: string[]; sectors: string[]; districts: string[] },
      note: found.note,
      until: found.expiresOn.toISOString().slice(0, 10),
      hub: await hubOf(tx, found.hubId),
      people: await peopleOf(tx, { hubId: found.hubId, employerId: found.employerId, role: 'employer-admin' }),
    }
  })
export type NominationAskLetter = NonNullable<Awaited<ReturnType<typeof nominationAskLetter>>>
