import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'
import type { DeskRole } from './whose'

/** The way between the desks of somebody with several roles; nothing for everybody else. */
export const DeskTabs = ({ desks, now }: { desks: readonly DeskRole[]; now: string }) => {
  const { requests, network } = useWords()
  if (desks.length < 2) return null
  return (
    <Tabs
      label={requests.desk.yourDesks}
      items={desks.map(role => ({ href: `/desk?as=${role}`, text: network.roles[role], current: role === now }))}
    />
  )
}
