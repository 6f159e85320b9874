import { isId, transact } from '~/platform/db'
import { deriveToken, sameSecret } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { plans } from './store'
import { stopPlanLetters } from './whole-plan'

type Whose = { hubId: string; adviceId: string }

const proofOf = ({ hubId, adviceId }: Whose): string => deriveToken('plan-letters', `${hubId}.${adviceId}`)

const shape = /^([\da-f-]{36})-([\da-f-]{36})-([\w-]{20,128})$/

/** What the week's letter about a plan carries so that one press stops it. It opens neither request nor plan. */
export const planLettersToken = ({ hubId, adviceId }: Whose): string =>
  `${hubId}-${adviceId}-${proofOf({ hubId, adviceId })}`

const readToken = (token: string): (Whose & { adult: Actor }) | null => {
  const [, hubId = '', adviceId = '', proof = ''] = shape.exec(token.slice(0, 300)) ?? []
  const whose = { hubId, adviceId }
  if (!isId(hubId) || !isId(adviceId) || !sameSecret(proof, proofOf(whose))) return null
  return { ...whose, adult: { personId: `link.${adviceId}`, hubId, hats: [] } }
}

/** Whether the holder of such a letter gets more of them; null for a token that is none of ours. */
export const planLettersOf = async (token: string): Promise<{ on: boolean } | null> => {
  const whose = readToken(token)
  if (!whose) return null
  const found = await transact(whose.adult, tx => plans.read(tx, whose.adviceId, whose.adult))
  return found && { on: found.plan?.remindersOn ?? false }
}

/** Whoever holds the letter wants no more of them. Doing it twice is doing it once. */
export const stopLettersByToken = async (token: string): Promise<Outcome<null, 'not-found' | 'not-allowed'>> => {
  const whose = readToken(token)
  const letters = await planLettersOf(token)
  if (!whose || !letters) return refuse('not-found')
  if (letters.on) await stopPlanLetters(whose.adult, { adviceId: whose.adviceId })
  return { ok: true, value: null }
}
