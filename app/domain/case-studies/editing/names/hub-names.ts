import type { Tx } from '~/platform/db'
import { domainOf, type Lexicon, lexiconOf } from './lexicon'

const sharedMail = /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|live|btinternet|me|msn|proton|protonmail)\./

/** Everything the hub knows by name: employers, schools and providers, their aliases, and their addresses on the web. */
export const hubNames = async (tx: Tx, hubId: string) => {
  const where = { hubId }
  const employers = await tx.hubEmployer.findMany({
    where,
    select: { employer: { select: { name: true, website: true } } },
  })
  const select = { name: true, website: true } as const
  const institutions = await tx.institution.findMany({ where, select })
  const providers = await tx.provider.findMany({ where, select })
  const aliases = await tx.organisationAlias.findMany({ where, select: { alias: true } })
  const members = await tx.membership.findMany({
    where: { hubId, NOT: { employerId: null, institutionId: null, providerId: null } },
    select: { person: { select: { email: true } } },
  })
  const organisations = [...employers.map(({ employer }) => employer), ...institutions, ...providers]
  const mail = members.map(({ person }) => domainOf(person.email)).filter(domain => !sharedMail.test(domain))
  return {
    names: organisations.map(({ name }) => name),
    aliases: aliases.map(({ alias }) => alias),
    domains: [...organisations.map(({ website }) => website).filter(Boolean), ...new Set(mail)],
  }
}

export const hubLexicon = async (tx: Tx, hubId: string, language: string): Promise<Lexicon> =>
  lexiconOf(await hubNames(tx, hubId), { welsh: language === 'cy' })
