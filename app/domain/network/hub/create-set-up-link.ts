import { randomUUID } from 'node:crypto'
import { config } from '~/platform/config'
import { hash, randomToken } from '~/platform/tokens'
import { accept } from '../../kernel/decision'
import { outside } from '../outside'
import { setUpLinks } from '../store'
import { setUpHours } from './set-up'

/**
 * Makes the one-time link by which someone sets up a hub of a real installation, good for 24 hours. Answers its
 * address, which is kept nowhere: whoever has it can become the hub's first coordinator.
 */
export const createSetUpLink = outside({
  name: 'network.create-set-up-link',
  scope: async (_who: { email: string; name: string }) => ({ system: 'set-up' as const }),
  load: async (_tx, { email, name }, _scope, at) => ({
    token: randomToken(),
    link: {
      id: randomUUID(),
      email: email.trim().toLowerCase(),
      name: name.trim(),
      createdAt: at,
      expiresAt: new Date(at.getTime() + setUpHours * 3_600_000),
    },
  }),
  decide: made => accept(made, { type: 'set-up-link-made', hubId: '', subjectId: made.link.id }),
  save: async (tx, { token, link }) => {
    await setUpLinks.add(tx, { ...link, tokenHash: hash(token) })
    return `${config.publicUrl}/set-up/${token}`
  },
})
