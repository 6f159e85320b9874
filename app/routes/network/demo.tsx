import { redirect } from '@remix-run/node'
import { closeDoor } from '~/domain/learners'
import { demoPeople, signInAs } from '~/domain/network'
import { SignInAs } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { deviceIn, onward } from './browser'

export const loader = openPage(async () => {
  throw redirect('/sign-in')
})

/** Several cookies in one answer. */
const cookiesOf = (...cookies: string[]): Headers => {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}

/** Whoever becomes one of the cast is no longer a learner of the demonstration. */
export const action = openSubmit({
  form: SignInAs,
  run: async (_actor, { personId, next }, request) => {
    const entered = await signInAs({ personId, device: deviceIn(request) })
    // A page that was open while the demo was made anew still names the people of before.
    const cookie = entered.ok ? entered.value : null
    if (!entered.ok && (await demoPeople()).length === 0) return entered
    return { ok: true, value: { cookie, next } }
  },
  refusals: {},
  then: ({ cookie, next }, _params, _request, words) =>
    cookie
      ? seeOther(onward(next), undefined, cookiesOf(cookie, closeDoor()))
      : seeOther('/sign-in', words.network.demo.gone),
})
