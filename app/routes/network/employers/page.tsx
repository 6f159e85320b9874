import { useLoaderData } from '@remix-run/react'
import { employerLoad, offersOf } from '~/domain/encounters'
import { employerPage, peopleOf } from '~/domain/network'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { NotificationBanner } from '~/ui/flash'
import { Columns, Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { History, People } from '../directory-parts'
import { employerSide } from '../directory-who'
import { EmployerDetails } from './details'
import { EmployerLoadPart } from './load'
import { EmployerOffers } from './offers'
import { Sites } from './sites'

type View = Awaited<ReturnType<typeof loader>>

export const meta = titled<View>((words, data) => data?.employer.name ?? words.directory.employers.title)

export const loader = page({ for: employerSide }, async (actor, { employerId = '' }) => {
  const found = await employerPage(actor, employerId)
  if (!found) return null
  const everyone = { search: '', role: '', when: 'now', sort: 'name', down: false, page: 1 } as const
  const { people } = await peopleOf(actor, { ...everyone, organisationId: employerId })
  const offers = await offersOf(actor, employerId)
  return { ...found, people, offers, load: await employerLoad(actor, employerId) }
})

export default function EmployerPage() {
  const { employer, people, offers, load, history, oversees, ...view } = useLoaderData<typeof loader>()
  const { directory, encounters } = useWords()
  const language = useLanguage()
  const words = directory.employer
  const sectors: Record<string, string> = encounters.sectors
  return (
    <Page
      title={employer.name}
      caption={sectors[employer.sector]}
      back={{ href: '/employers', text: directory.employers.title }}
      width="wide"
    >
      {view.paused && employer.pausedUntil && (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">
            {words.pausedNotice(dateInWords(language, employer.pausedUntil))}
          </p>
          {employer.pausedReason && <p className="govuk-body">{employer.pausedReason}</p>}
        </NotificationBanner>
      )}
      <Columns
        main={
          <>
            <EmployerOffers offers={offers} oversees={oversees} />
            {load && <EmployerLoadPart load={load} />}
            <Sites employer={employer} sites={view.sites} mayKeep={view.mayKeep} />
            <History events={history} title={words.history} none={words.noHistory} />
          </>
        }
        side={
          <>
            <EmployerDetails {...view} employer={employer} />
            <People
              people={people}
              title={words.people}
              none={words.noPeople}
              see={words.seePeople}
              organisationId={employer.id}
            />
          </>
        }
      />
    </Page>
  )
}
