import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { wasErased } from '../../kernel/erased'
import { addDays, dateOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { storyTokenHash } from '../contribution/link'
import { nominatesFor } from '../contribution/policy'
import type { CaseStudyEvent } from '../events'
import { confirmationOf } from './confirm'
import { emailKeyOf, type Known, phoneKeyOf } from './identity'
import { knownAs, lockNominee, nomineeKeysOf } from './known'
import { mayBeNamed } from './name-guard'
import { newSlug } from './slug'
import { type SubMajorGroup, unitOf } from './soc'

export type Nominate = {
  employerId: string
  moduleId?: string | undefined
  askId?: string | undefined
  name: string
  email: string
  phone?: string | undefined
  relationship: string
  role: string
  sector: string
  soc: SubMajorGroup
  district: string
  leaving: string
  why: string
  adult: 'yes' | 'no'
  knows: 'yes' | 'no'
  language: string
  askedBy?: string
  askedByEmail?: string | undefined
  askedOn?: string | undefined
  /** The nominator's browser, by a hash of its cookie. */
  browserHash?: string | null
}

type Subject = {
  id: string
  slug: string
  employerId: string
  moduleId: string | null
  moduleOpen: boolean
  ask: { id: string; state: string } | null
  nominator: Known
  nominee: Known
  keys: string[]
  named: boolean
}

/** Modules that still take people in. */
const open = ['assembling', 'ready', 'published']

const load = async (tx: Tx, input: Nominate, actor: Actor): Promise<Subject | null> => {
  const { hubId } = actor
  const { employerId, moduleId, askId, email, phone = '' } = input
  const linked = isId(employerId) ? await tx.hubEmployer.findFirst({ where: { hubId, employerId } }) : null
  if (!linked) return null
  const module = moduleId && isId(moduleId) ? await tx.module.findUnique({ where: { id: moduleId } }) : null
  const ask =
    askId && isId(askId)
      ? await tx.nominationAsk.findFirst({ where: { id: askId, employerId }, select: { id: true, state: true } })
      : null
  const keys = nomineeKeysOf(hubId, { email, phone })
  await lockNominee(tx, keys)
  const before = await tx.contribution.findFirst({
    where: {
      hubId,
      moduleId: module?.id ?? null,
      nomineeKeys: { hasSome: keys },
      state: { not: 'screened-out' },
    },
    select: { id: true },
  })
  const account = await tx.person.findFirst({ where: { email }, select: { id: true } })
  return {
    ...{
      id: randomUUID(),
      slug: newSlug(),
      employerId,
      keys,
      ask,
      named: before !== null || (await wasErased(tx, hubId, { email, phone }, keys)),
    },
    ...{ moduleId: module?.id ?? null, moduleOpen: !moduleId || open.includes(module?.state ?? '') },
    nominator: await knownAs(tx, actor.personId),
    nominee: { personId: account?.id ?? null, emails: [email], phones: phone ? [phone] : [] },
  }
}

const decide = (subject: Subject, input: Nominate, at: Date, actor: Actor) => {
  const { askedBy = '', askedByEmail, askedOn } = input
  const onWrittenRequest = !nominatesFor(actor).includes(subject.employerId)
  if (onWrittenRequest && !(askedBy && askedOn)) return refuse('say-who-asked')
  if (!subject.moduleOpen) return refuse('module-closed')
  const asker = { personId: null, emails: askedByEmail ? [askedByEmail] : [], phones: [] }
  const verdict = mayBeNamed({
    nominators: onWrittenRequest ? [subject.nominator, asker] : [subject.nominator],
    nominee: subject.nominee,
    adult: input.adult === 'yes',
    named: subject.named,
  })
  if (!verdict.ok) return verdict

  const { id, slug, employerId, moduleId, keys, ask } = subject
  const { hubId } = actor
  const phone = input.phone ?? ''
  const next = {
    contribution: {
      ...{ id, hubId, moduleId, employerId, slug, stateSince: at, createdAt: at, nomineeKeys: keys },
      ...{ role: input.role, sector: input.sector, soc: unitOf(input.soc), district: input.district },
      ...{ leaving: input.leaving === 'not-sure' ? null : input.leaving, language: input.language },
      expiresOn: dateOf(addDays(at, clocks.ended)),
    },
    contributor: {
      ...{ contributionId: id, hubId, name: input.name, email: input.email, phone, language: input.language },
      ...{ emailKey: emailKeyOf(input.email), phoneKey: phoneKeyOf(phone), tokenHash: storyTokenHash(id, 0) },
      expiresOn: dateOf(addDays(at, clocks.ended)),
    },
    nomination: {
      ...{ contributionId: id, hubId, nominatorId: actor.personId, employerId, relationship: input.relationship },
      ...{ why: input.why, nomineeName: input.name, knows: input.knows === 'yes', onWrittenRequest },
      ...confirmationOf(actor, employerId, onWrittenRequest, at),
      ...(onWrittenRequest ? { askedBy, askedOn: dateOf(askedOn ?? '') } : {}),
      ...{ sharedDomain: verdict.next.sharedDomain, browserHash: input.browserHash ?? null, askId: ask?.id ?? null },
      ...{ createdAt: at, expiresOn: dateOf(addDays(at, clocks.ended)) },
    },
    answered: ask?.state === 'asked' ? { id: ask.id, at } : null,
  }
  const toConfirm = next.nomination.confirmation === 'asked' ? { toConfirm: true as const } : {}
  const facts: CaseStudyEvent[] = [{ type: 'contribution-nominated', hubId, subjectId: id, ...toConfirm }]
  if (next.answered) facts.push({ type: 'nomination-ask-answered', hubId, subjectId: next.answered.id })
  return accept(next, ...facts)
}

/**
 * Somebody is named: by their employer's admin or a verified colleague, or by a coordinator whom the employer asked in
 * writing. The nominee is not written to yet.
 */
export const nominate = command({
  name: 'case-studies.nominate',
  load,
  allow: (actor, { employerId }) => nominatesFor(actor).includes(employerId) || wears(actor, 'coordinator'),
  decide,
  save: async (tx, { contribution, contributor, nomination, answered }) => {
    await tx.contribution.create({ data: contribution })
    await tx.contributor.create({ data: contributor })
    await tx.nomination.create({ data: nomination })
    if (answered)
      await tx.nominationAsk.update({
        where: { id: answered.id },
        data: { state: 'answered', answeredAt: answered.at },
      })
  },
})
