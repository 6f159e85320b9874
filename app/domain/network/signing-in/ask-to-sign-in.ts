import { randomBytes, randomUUID } from 'node:crypto'
import { keyedHash, seal } from '~/platform/secrets'
import { hash, randomToken } from '~/platform/tokens'
import { accept } from '../../kernel/decision'
import { outside } from '../outside'
import { signIns } from '../store'
import { type Joining, sealJoining } from './joining'
import { codeFrom, signInMinutes } from './sign-in'

/** What the database keeps of a code: worth nothing without the installation's secret, and nothing for another letter. */
export const codeHash = (signInId: string, code: string): string => keyedHash('sign-in-code', `${signInId} ${code}`)

/**
 * Someone asks for a sign-in letter in a browser. All that is seen from outside is the same whether the address is
 * known or not: for an unknown one everything is written too, for a person who does not exist, and no letter follows.
 * What the browser asked for before is worth nothing from then on. With `joining`, whoever types the code becomes an adult
 * of a hub.
 */
export const askToSignIn = outside({
  name: 'network.ask-to-sign-in',
  scope: async (_asked: { email: string; browser: string; joining?: Omit<Joining, 'email'> }) => ({
    system: 'sign-in' as const,
  }),
  load: async (tx, { email, browser, joining }, _scope, at) => {
    const person = await tx.person.findUnique({ where: { email }, select: { id: true } })
    const id = randomUUID()
    const [code, link] = [codeFrom(randomBytes(64)), randomToken()]
    return {
      id,
      personId: person?.id ?? randomUUID(),
      codeHash: codeHash(id, code),
      linkHash: hash(link),
      browserHash: hash(browser),
      attempts: 0,
      usedAt: null,
      joining: joining ? sealJoining({ ...joining, email }) : null,
      sealed: seal(JSON.stringify({ code, link })),
      createdAt: at,
      expiresAt: new Date(at.getTime() + signInMinutes * 60_000),
    }
  },
  decide: signIn => accept(signIn, { type: 'sign-in-asked', hubId: '', subjectId: signIn.id }),
  save: async (tx, signIn) => {
    await signIns.dropOf(tx, signIn.browserHash)
    await signIns.add(tx, signIn)
  },
})
