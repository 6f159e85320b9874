import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Frame } from '~/ui/frame'
import type { HeaderProps } from '~/ui/header'
import { useWords } from '~/ui/words'
import { navigationFor } from './navigation'
import type { loader } from './root'
import { useShell } from './shell'

/** The frame round every page: who is signed in, where they may go, what is under way. */
export const Surroundings = ({ children }: { children: ReactNode }) => {
  const root = useRouteLoaderData<typeof loader>('root')
  const { pathname, search } = useLocation()
  const { theme } = useShell()
  const words = useWords()
  const { member, demo, inbox, flash } = root ?? {}

  const header: HeaderProps = member
    ? {
        home: '/desk',
        hub: member.hub,
        ...(member.hasOtherHubs ? { hubs: '/sign-in/hub' } : {}),
        links: navigationFor(member.roles, pathname, words),
        person: { name: member.name, href: '/sessions' },
        ...(member.running
          ? { running: { count: member.running.count, href: `/tasks/${member.running.latest}` } }
          : {}),
      }
    : {}
  const letters = inbox ? '/dev/inbox' : undefined

  return (
    <Frame
      header={demo || !letters ? header : { ...header, inbox: letters }}
      footer={{ theme, here: pathname + search, languageSwitch: true }}
      demo={demo ? { change: '/sign-in#demo', ...(letters ? { letters } : {}) } : undefined}
      flash={flash ? { message: flash } : null}
    >
      {children}
    </Frame>
  )
}
