import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'

const keepsAliases = (actor: Actor): boolean =>
  wears(actor, 'coordinator') || wears(actor, 'recordist') || wears(actor, 'editor')

/** The other names the hub looks for in what people say, and the employers they may belong to. */
export const aliasesOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!keepsAliases(viewer)) return null
    const where = { hubId: viewer.hubId }
    const employers = await tx.hubEmployer.findMany({
      where,
      select: { employerId: true, employer: { select: { name: true } } },
      orderBy: { employer: { name: 'asc' } },
    })
    const nameOf = new Map(employers.map(({ employerId, employer }) => [employerId, employer.name]))
    const rows = await tx.organisationAlias.findMany({ where, orderBy: { alias: 'asc' } })
    return {
      employers: employers.map(({ employerId, employer }) => ({ value: employerId, text: employer.name })),
      aliases: rows.map(({ id, alias, employerId }) => ({
        ...{ id, alias, employer: employerId ? (nameOf.get(employerId) ?? null) : null },
      })),
    }
  })

type AddAlias = { alias: string; employerId?: string | undefined }

/** The hub learns another name of an organisation, or one to watch for by itself. */
export const addAlias = command({
  name: 'case-studies.add-alias',
  load: async (tx: Tx, { employerId }: AddAlias, actor) => {
    if (!employerId) return { employerId: null }
    if (!isId(employerId)) return null
    return tx.hubEmployer.findFirst({ where: { hubId: actor.hubId, employerId }, select: { employerId: true } })
  },
  allow: keepsAliases,
  decide: ({ employerId }, { alias }, at, { hubId }) =>
    accept(
      { hubId, employerId, alias, createdAt: at },
      { type: 'alias-added' as const, hubId, subjectId: employerId ?? hubId },
    ),
  save: async (tx, alias) => {
    await tx.organisationAlias.create({ data: alias })
  },
  constraints: { organisation_alias_hub_id_alias_key: 'known-already' },
})

/** The hub no longer looks for it. What was found stays found. */
export const removeAlias = command({
  name: 'case-studies.remove-alias',
  load: async (tx: Tx, { aliasId }: { aliasId: string }, actor) =>
    isId(aliasId) ? tx.organisationAlias.findFirst({ where: { id: aliasId, hubId: actor.hubId } }) : null,
  allow: keepsAliases,
  decide: alias => accept(alias, { type: 'alias-removed' as const, hubId: alias.hubId, subjectId: alias.id }),
  save: async (tx, { id }) => {
    await tx.organisationAlias.delete({ where: { id } })
  },
})
