import { randomUUID } from 'node:crypto'
import { nominate } from '~/domain/case-studies'
import { storyPath } from '~/domain/case-studies/contribution/link'
import type { Actor } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { given } from './factories/case-studies'

/** What somebody types who names somebody; whatever is not given is plainly invented. */
export const aNaming = (
  employerId: string,
  as: Partial<Parameters<typeof nominate>[1]> = {},
): Parameters<typeof nominate>[1] => ({
  employerId,
  name: 'Sam Reed',
  email: `sam.${randomUUID().slice(0, 8)}@people.example`,
  relationship: 'peer',
  role: 'Drives a school bus',
  sector: 'transport',
  soc: '82',
  district: 'Moorgate',
  leaving: '16-or-before',
  why: 'Knows every road and every child on it.',
  adult: 'yes',
  knows: 'no',
  language: 'en',
  ...as,
})

/** A hub with an employer, its admin and a colleague, and two coordinators. */
export const aNamingHub = async () => {
  const hub = await given.hub()
  const employer = await given.employer(hub.id)
  const admin = await given.person(hub.id, { roles: [{ role: 'employer-admin', at: employer.id }] })
  const colleague = await given.person(hub.id, { roles: [{ role: 'employer-colleague', at: employer.id }] })
  const coordinator = await given.person(hub.id, { roles: ['coordinator'] })
  const another = await given.person(hub.id, { roles: ['coordinator'] })
  return { hub, employer, admin, colleague, coordinator, another }
}

/** Names somebody and answers with the id; fails where that is refused. */
export const named = async (actor: Actor, naming: Parameters<typeof nominate>[1]): Promise<string> => {
  const outcome = await nominate(actor, naming)
  if (!outcome.ok) throw new Error(`Not named: ${outcome.why}`)
  return outcome.value.contribution.id
}

/** Everything the database holds of one nomination. */
export const wholeOf = (hubId: string, contributionId: string) =>
  transact({ personId: '', hubId }, async tx => ({
    contribution: await tx.contribution.findUnique({ where: { id: contributionId } }),
    contributor: await tx.contributor.findUnique({ where: { contributionId } }),
    nomination: await tx.nomination.findUnique({ where: { contributionId } }),
    consents: await tx.consent.findMany({ where: { contributionId }, orderBy: [{ at: 'asc' }, { scope: 'asc' }] }),
  }))

/** The path of a contributor's own pages by their newest letter. */
export const newestStory = async (hubId: string, contributionId: string): Promise<string> => {
  const { contributor } = await wholeOf(hubId, contributionId)
  return storyPath({ contributionId, sends: contributor?.sends ?? 0 })
}

/** What somebody signs; nothing that could be taken for granted is ticked unless said. */
export const aSigning = (contributionId: string) => ({
  contributionId,
  keeping: 'audio-only' as const,
  hearings: ['hub-classes' as const],
  further: [] as ('research' | 'translation' | 'sensitive')[],
  shownAs: 'Sam',
  role: 'Drives a school bus',
  signature: 'Sam Reed',
  text: { version: '1', hash: 'a'.repeat(64) },
  channel: 'link' as const,
})
