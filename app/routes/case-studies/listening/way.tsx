import { useLoaderData } from '@remix-run/react'
import { ChooseWay } from '~/domain/case-studies/forms'
import { openPage, openSubmit, safePath, seeOther } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { WayButtons } from './choose-way'
import { keepWay, wayOf } from './way-of'

export const meta = titled(words => words.listening.way.title)

export const loader = openPage(async (_actor, _params, _url, request) => ({ now: wayOf(request) }))

export const action = openSubmit({
  form: ChooseWay,
  run: async (_actor, input) => ({ ok: true as const, value: input }),
  refusals: {},
  then: ({ way, back }, _params, _request, words) =>
    seeOther(back ? safePath(back) : '/listen', words.listening.way.chosen, { 'set-cookie': keepWay(way) }),
})

/** How this browser listens. */
export default function Way() {
  const { now } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  return (
    <Page title={listening.way.title} lead={listening.way.lead} back={{ href: '/listen', text: listening.nav }}>
      <WayButtons now={now} back="/listen" />
    </Page>
  )
}
