import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import type { NetworkEvent } from '../events'
import { mayApproveProvider, mayKeepDirectory, mayKeepProvider, seesProvider } from './policy'

export type Provider = {
  id: string
  hubId: string
  name: string
  ukprn: string | null
  town: string
  postcode: string
  latitude: number | null
  longitude: number | null
  website: string
  offers: string[]
  /** May visit schools for provider access. */
  approved: boolean
  version: number
}
export type ProviderSaid = Omit<Provider, 'id' | 'hubId' | 'version'>

const columns = {
  ...{ id: true, hubId: true, name: true, ukprn: true, town: true, postcode: true, latitude: true, longitude: true },
  ...{ website: true, offers: true, approved: true, version: true },
} as const

export const providers = {
  find: (tx: Tx, id: string): Promise<Provider | null> =>
    isId(id) ? tx.provider.findUnique({ where: { id }, select: columns }) : Promise.resolve(null),
  lock: async (tx: Tx, id: string): Promise<Provider | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from provider where id = ${id}::uuid for update`
    return providers.find(tx, id)
  },
  add: async (tx: Tx, provider: Provider): Promise<void> => {
    await tx.provider.createMany({ data: [provider] })
  },
  save: async (tx: Tx, { id, ...next }: Provider): Promise<void> => {
    await tx.provider.updateMany({ where: { id }, data: next })
  },
}

const of = (type: 'provider-added' | 'provider-changed', { id, hubId }: Provider) =>
  ({ type, hubId, subjectId: id }) as NetworkEvent

/** A changed provider; only who may approve changes its approval. */
export const changeProvider = (provider: Provider, said: ProviderSaid, version: number, mayApprove: boolean) => {
  if (provider.version !== version) return refuse('changed-meanwhile')
  const next: Provider = { ...provider, ...said, approved: mayApprove ? said.approved : provider.approved }
  if (JSON.stringify(next) === JSON.stringify(provider)) return accept(provider)
  return accept({ ...next, version: version + 1 }, of('provider-changed', provider))
}

const taken = { provider_hub_id_ukprn_key: 'ukprn-taken' } as const

export const addProvider = command({
  name: 'network.add-provider',
  load: async (_tx, _said: ProviderSaid, { hubId }) => ({ id: randomUUID(), hubId }),
  allow: mayKeepDirectory,
  decide: ({ id, hubId }, said) => {
    const provider: Provider = { id, hubId, ...said, version: 1 }
    return accept(provider, of('provider-added', provider))
  },
  save: providers.add,
  constraints: taken,
})

export const saveProvider = command({
  name: 'network.change-provider',
  load: (tx, { providerId }: ProviderSaid & { providerId: string; version: number }, actor) =>
    seesProvider(actor, providerId) ? providers.lock(tx, providerId) : Promise.resolve(null),
  allow: (actor, { id }) => mayKeepProvider(actor, id),
  decide: (provider, { providerId: _, version, ...said }, _at, actor) =>
    changeProvider(provider, said, version, mayApproveProvider(actor)),
  save: providers.save,
  constraints: taken,
})
