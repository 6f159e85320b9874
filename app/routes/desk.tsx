import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adviceWaiting, ownCaseload, waitsUnequally } from '~/domain/advice'
import { registrationsToSee } from '~/domain/advisers'
import { diaryWeek } from '~/domain/appointments'
import { confirmationsWait, employerStories, nominationAskWaits, pipelineWaiting } from '~/domain/case-studies'
import { boardSummary, employerDesk, schoolDesk } from '~/domain/encounters'
import { guidanceWaiting } from '~/domain/guidance'
import { type Actor, type Role, wears } from '~/domain/kernel/actor'
import { opportunitiesWaiting, providerDesk } from '~/domain/matching'
import { handOversWaiting } from '~/domain/moving-on'
import { placementsWaiting } from '~/domain/placements'
import { page } from '~/http'
import { clock } from '~/platform/clock'
import { titled } from '~/titled'
import { InsetText, WarningText } from '~/ui/notices'
import { useWords } from '~/ui/words'
import { AdultDesk } from './desk/adult'
import { AdviserDesk } from './desk/adviser'
import { CareersLeaderDesk } from './desk/careers-leader'
import { CoordinatorDeskPage } from './desk/coordinator'
import { EmployerDeskPage } from './desk/employer'
import { PlainDesk } from './desk/plain'
import { ProviderDeskPage } from './desk/provider'
import { readAdult } from './desk/read-adult'
import { DeskTabs } from './desk/tabs'
import { TeacherDesk } from './desk/teacher'
import { desksOf } from './desk/whose'
import { passedUnread } from './in-class/staff/passed'

export const meta = titled(words => words.requests.desk.plainTitle)

/** Where people without a desk work, by their role. */
const workOf: [role: Role, address: string][] = [
  ['recordist', '/studio'],
  ['editor', '/studio'],
  ['safeguarding-lead', '/pipeline'],
  ['employer-colleague', '/nominations'],
]

/** What stands on the desk of one role; null where this person has no such desk. */
const deskOf = async (actor: Actor, role: string | undefined) => {
  switch (role) {
    case 'coordinator': {
      const desk = await boardSummary(actor)
      const advice = { ...(await adviceWaiting(actor)), unequal: await waitsUnequally(actor) }
      return desk && { of: role, desk, advice, lives: await pipelineWaiting(actor), at: clock.now() }
    }
    case 'adviser': {
      const week = await diaryWeek(actor, { day: null })
      const own = { week, caseload: await ownCaseload(actor), guidance: await guidanceWaiting(actor) }
      return { of: role, own: { ...own, waiting: await adviceWaiting(actor) } } as const
    }
    case 'careers-leader':
    case 'teacher':
      return { of: role, desk: await schoolDesk(actor) } as const
    case 'employer-admin':
      return {
        ...{ of: role, desk: await employerDesk(actor) },
        ...{ asked: await nominationAskWaits(actor), toConfirm: await confirmationsWait(actor) },
        told: await employerStories(actor),
      } as const
    case 'provider-admin':
      return { of: role, desk: await providerDesk(actor) } as const
    case 'adult':
      return { of: role, own: await readAdult(actor) } as const
    default:
      return null
  }
}

/** The desk of the role in the address, or else of the first role that has one. */
export const loader = page({ for: 'signed-in' }, async (actor, _params, url) => {
  const desks = desksOf(actor)
  // Who has no desk is led to what they work on.
  const elsewhere = desks.length === 0 ? workOf.find(([role]) => wears(actor, role)) : undefined
  if (elsewhere) throw redirect(elsewhere[1])
  const as = url.searchParams.get('as')
  const seen = await deskOf(actor, desks.find(role => role === as) ?? desks[0])
  return {
    ...{ desks, passed: await passedUnread(actor), placed: await placementsWaiting(actor) },
    moving: await handOversWaiting(actor),
    registrations: await registrationsToSee(actor),
    opportunities: await opportunitiesWaiting(actor),
    meetings: await guidanceWaiting(actor),
    seen: seen ?? { of: 'plain' as const, administers: wears(actor, 'administrator') },
  }
})

export default function DeskPage() {
  const { desks, seen, passed, placed, moving, registrations, opportunities, meetings } = useLoaderData<typeof loader>()
  const { advisers, guidance, inClass, matching, movingOn, placements } = useWords()
  const hosts = seen.of === 'employer-admin' || seen.of === 'provider-admin'
  const waiting = [
    hosts
      ? { count: placed.host, href: '/placements/with-us', say: placements.desk.host }
      : { count: placed.staff, href: '/placements', say: placements.desk.staff },
    { count: moving, href: '/moving-on', say: movingOn.desk },
    { count: seen.of === 'adviser' ? 0 : meetings, href: '/guidance', say: guidance.list.waits },
    { count: registrations, href: '/advisers', say: advisers.desk },
    {
      count: seen.of === 'coordinator' ? opportunities : 0,
      href: '/opportunities?state=checked&order=newest',
      say: matching.waiting,
    },
  ].filter(({ count }) => count > 0)
  const tabs = (
    <>
      {passed > 0 && (
        <WarningText>
          <a className="govuk-link" href="/passed-on">
            {inClass.passed.waiting(passed)}
          </a>
        </WarningText>
      )}
      <DeskTabs desks={desks} now={seen.of} />
      {waiting.map(({ count, href, say }) => (
        <InsetText key={href}>
          <a className="govuk-link" href={href}>
            {say(count)}
          </a>
        </InsetText>
      ))}
    </>
  )
  switch (seen.of) {
    case 'coordinator':
      return <CoordinatorDeskPage desk={seen.desk} lives={seen.lives} advice={seen.advice} at={seen.at} tabs={tabs} />
    case 'careers-leader':
      return <CareersLeaderDesk desk={seen.desk} tabs={tabs} />
    case 'teacher':
      return <TeacherDesk desk={seen.desk} tabs={tabs} />
    case 'employer-admin':
      return (
        <EmployerDeskPage desk={seen.desk} asked={seen.asked} toConfirm={seen.toConfirm} told={seen.told} tabs={tabs} />
      )
    case 'adviser':
      return <AdviserDesk own={seen.own} tabs={tabs} />
    case 'provider-admin':
      return <ProviderDeskPage desk={seen.desk} tabs={tabs} />
    case 'adult':
      return <AdultDesk own={seen.own} tabs={tabs} />
    case 'plain':
      return <PlainDesk administers={seen.administers} />
  }
}
