import { randomUUID } from 'node:crypto'
import { brokenConstraint, transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { hash } from '~/platform/tokens'
import { type Outcome, refuse } from '../../kernel/decision'
import { outside } from '../outside'
import { keptUntil } from '../people/membership'
import { hubs, memberships, people, setUpLinks } from '../store'
import { type NewHub, setUp } from './set-up'

type SetUp = NewHub & { token: string; device: string }

const run = outside({
  name: 'network.set-up-hub',
  // The ids are drawn first: what is written must stand inside the hub it makes.
  scope: async ({ token }: SetUp) => {
    const known = await transact({ system: 'set-up' }, async tx => {
      const link = await tx.setUpLink.findUnique({ where: { tokenHash: hash(token) }, select: { email: true } })
      return link && { person: await tx.person.findUnique({ where: { email: link.email }, select: { id: true } }) }
    })
    const person = known && { id: known.person?.id ?? randomUUID(), isNew: !known.person }
    return person && { system: 'set-up' as const, hubId: randomUUID(), personId: person.id, person }
  },
  load: async (tx, { token, slug }, { hubId, person }) => {
    const link = await setUpLinks.lock(tx, hash(token))
    const membershipIds = { administrator: randomUUID(), coordinator: randomUUID() }
    const slugTaken = (await tx.hub.count({ where: { slug } })) > 0
    return link && { link, hubId, person, membershipIds, slugTaken }
  },
  decide: (toSetUp, { name, slug, region, replyTo }, at) => setUp(toSetUp, { name, slug, region, replyTo }, at),
  save: async (tx, next, { device }, at) => {
    const { id, isNew, name, email } = next.person
    await hubs.add(tx, next.hub)
    if (isNew) await people.add(tx, { id, name, email, language: 'en', expiresOn: keptUntil(at) })
    for (const membership of next.memberships) await memberships.begin(tx, membership)
    await setUpLinks.spend(tx, next.linkId, at)
    return startSession(tx, { personId: id, hubId: next.hub.id, device, life: 'desk' })
  },
  by: ({ person }) => person.id,
})

/**
 * Someone presses the button on the set-up page: their hub, themselves in it as administrator and coordinator, and a
 * session. Answers its Set-Cookie header. The link is spent.
 */
export const setUpHub = async (
  input: SetUp,
): Promise<Outcome<string, 'not-found' | 'link-used' | 'link-over' | 'slug-taken'>> =>
  run(input).catch((error: unknown) => {
    if (brokenConstraint(error) === 'hub_slug_key') return refuse('slug-taken')
    throw error
  })
