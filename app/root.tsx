import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { runningTasks } from '~/domain/network'
import { askerOf, takeFlash, unlessOverloaded } from '~/http'
import { config } from '~/platform/config'
import { inboxIsOpen } from '~/platform/mail/inbox'
import { isLanguage } from '~/text'
import { keepChoice, languageChosen } from './shell'
import { titled } from './titled'

const memberIn = async (asker: Awaited<ReturnType<typeof askerOf>>) => {
  if (!asker) return null
  const { name, hub, roles, otherHubs } = asker.shell
  const running = roles.some(role => role === 'coordinator' || role === 'administrator')
    ? await runningTasks(asker.actor)
    : null
  return { name, hub: hub.name, roles, hasOtherHubs: otherHubs.length > 0, running }
}

/** What the frame round every page shows, for members and strangers. */
export const loader = Object.assign(
  unlessOverloaded(async (args: LoaderFunctionArgs) => {
    const asker = await askerOf(args)
    const chosen = languageChosen(args.request.headers.get('cookie'))
    const own = isLanguage(asker?.shell.language) ? asker.shell.language : null
    const { flash, clear } = await takeFlash(args.request)

    const headers = new Headers()
    if (clear) headers.append('set-cookie', clear)
    if (!chosen && own) headers.append('set-cookie', keepChoice('language', own))
    return data(
      {
        language: chosen ?? own ?? ('en' as const),
        member: await memberIn(asker),
        flash,
        demo: config.demo,
        inbox: inboxIsOpen(),
      },
      { headers },
    )
  }),
  { policy: 'anyone' as const },
)

export const meta: MetaFunction = titled(() => '')

export { ErrorBoundary, Root as default } from './whole-page'
