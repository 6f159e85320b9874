import { useRouteLoaderData } from '@remix-run/react'
import type { MemberRole } from '~/domain/network'
import type { loader } from '~/root'
import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'

type Place = '/pipeline' | '/studio' | '/modules' | '/studio/slots' | '/hub/prompts' | '/hub/aliases'

const staff: readonly MemberRole[] = ['coordinator', 'recordist', 'editor', 'safeguarding-lead']
const roomOf: { [place in Place]: readonly MemberRole[] } = {
  '/pipeline': staff,
  '/studio': staff,
  '/modules': ['coordinator', 'recordist', 'editor'],
  '/studio/slots': ['coordinator', 'recordist'],
  '/hub/prompts': ['coordinator'],
  '/hub/aliases': ['coordinator', 'recordist', 'editor'],
}
const places = Object.keys(roomOf) as Place[]

/** The way between the rooms in which working lives are made, for those who may enter them. */
export const LifeTabs = ({ now }: { now: Place }) => {
  const roles = useRouteLoaderData<typeof loader>('root')?.member?.roles ?? []
  const { nominating, studio, modules, interviews, story } = useWords()
  const said: { [place in Place]: string } = {
    '/pipeline': nominating.nav.all,
    '/studio': studio.nav,
    '/modules': modules.title,
    '/studio/slots': interviews.slots.title,
    '/hub/prompts': story.telling.prompts.title,
    '/hub/aliases': studio.aliases.title,
  }
  const open = places.filter(place => roles.some(role => roomOf[place].includes(role)))
  return (
    <Tabs
      label={nominating.nav.pipeline}
      items={open.map(place => ({ href: place, text: said[place], current: place === now }))}
    />
  )
}
