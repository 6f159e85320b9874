import { refuse } from '~/domain/kernel/decision'
import { mayAskForLetter } from '~/platform/rate-limit'

/** Milliseconds that an answer takes at least, so that its time tells nothing of what was found. */
const evenTime = 400

/** Does something in a time that tells nothing of what it found. */
export const inAnEvenTime = async <T>(work: () => Promise<T>): Promise<T> => {
  const [done] = await Promise.all([work(), new Promise(resolve => setTimeout(resolve, evenTime))])
  return done
}

/** As often as a sign-in letter may be asked for: by what is asked about, and by where it is asked from. */
export const mayAskFresh = async (about: string, request: Request, address: string) => {
  const browser = request.headers.get('user-agent') ?? ''
  const verdict = await mayAskForLetter({ email: about, browser, address })
  return verdict.ok ? { ok: true as const, value: null } : refuse('too-many')
}
