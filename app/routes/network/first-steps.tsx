import { useLoaderData } from '@remix-run/react'
import { firstSteps } from '~/domain/network'
import { page } from '~/http'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { TaskList } from '~/ui/task-list'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.steps.title)

export const loader = page({ for: ['coordinator'] }, firstSteps)

export default function FirstStepsPage() {
  const { hub, institutions, employers, colleagues, invited, settingsSeen } = useLoaderData<typeof loader>()
  const { network } = useWords()
  const words = network.steps
  const status = (done: boolean, started = false) => {
    if (done) return { status: words.done }
    return started
      ? { status: words.started, tone: 'waiting' as const }
      : { status: words.todo, tone: 'neutral' as const }
  }
  return (
    <Page title={words.title} lead={words.lead(hub)}>
      <TaskList
        items={[
          {
            ...{ title: words.schools, href: '/imports', hint: words.schoolsHint(institutions) },
            ...status(institutions > 0),
          },
          {
            ...{ title: words.employers, href: '/imports', hint: words.employersHint(employers) },
            ...status(employers > 0),
          },
          {
            ...{ title: words.colleagues, href: '/invitations/new', hint: words.colleaguesHint(colleagues, invited) },
            ...status(colleagues > 0, invited > 0),
          },
          { ...{ title: words.settings, href: '/hub/settings', hint: words.settingsHint }, ...status(settingsSeen) },
        ]}
      />
      <ButtonLink href="/" tone="secondary">
        {words.home}
      </ButtonLink>
    </Page>
  )
}
