import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseHub, hubsToChoose } from '~/domain/network'
import { ChooseHub } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { Page } from '~/ui/page'
import { PickList } from '~/ui/pick-list'
import { useWords } from '~/ui/words'
import { onward, withNext } from './browser'
import { titled } from './titled'

export const meta = titled(words => words.hub.title)

export const loader = openPage(async (_actor, _params, { searchParams }, request) => {
  const next = searchParams.get('next')
  const choice = await hubsToChoose(request.headers.get('cookie'))
  if (!choice || choice.hubs.length === 0) throw redirect(withNext('/sign-in', next))
  return { next: onward(next), hubs: choice.hubs }
})

export const action = openSubmit({
  form: ChooseHub,
  run: async (_actor, { hubId, next }, request) => {
    const chosen = await chooseHub({ hubId, cookieHeader: request.headers.get('cookie') })
    return chosen.ok ? { ok: true, value: next } : chosen
  },
  refusals: {},
  then: next => seeOther(onward(next)),
})

export default function ChooseHubPage() {
  const { next, hubs } = useLoaderData<typeof loader>()
  const { network } = useWords()
  const noteOf = ({ here, roles }: (typeof hubs)[number]) =>
    [...roles.map(role => network.roles[role]), ...(here ? [network.hub.here] : [])].join(', ')
  return (
    <Page title={network.hub.title} lead={network.hub.lead}>
      <PickList
        action="/sign-in/hub"
        name="hubId"
        hidden={{ next }}
        items={hubs.map(hub => ({ value: hub.id, title: network.hub.go(hub.name), note: noteOf(hub) }))}
      />
    </Page>
  )
}
