import { useLoaderData } from '@remix-run/react'
import { requestsOf } from '~/domain/encounters'
import { wears } from '~/domain/kernel/actor'
import { institutionPage, peopleOf } from '~/domain/network'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { NotificationBanner } from '~/ui/flash'
import { Columns, Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { History, People } from '../directory-parts'
import { peopleReaders, schoolSide } from '../directory-who'
import { CohortTable } from './cohort-table'
import { InstitutionDetails } from './details'
import { InstitutionRequests } from './requests'
import { StatusTag } from './table'

type View = Awaited<ReturnType<typeof loader>>

export const meta = titled<View>((words, data) => data?.institution.name ?? words.directory.institutions.title)

export const loader = page({ for: schoolSide }, async (actor, { institutionId = '' }) => {
  const found = await institutionPage(actor, institutionId)
  if (!found) return null
  const everyone = { search: '', role: '', when: 'now', sort: 'name', down: false, page: 1 } as const
  const { people } = await peopleOf(actor, { ...everyone, organisationId: institutionId })
  const seesPeople = peopleReaders.some(role => wears(actor, role))
  return { ...found, people, seesPeople, requests: await requestsOf(actor, institutionId) }
})

export default function InstitutionPage() {
  const { institution, people, requests, history, ...view } = useLoaderData<typeof loader>()
  const { directory } = useWords()
  const language = useLanguage()
  const words = directory.institution
  const { id, name, kind, status, closedOn } = institution
  const closing = status === 'closed' ? words.closedNotice : status === 'closing' ? words.closingNotice : null
  return (
    <Page
      title={name}
      caption={directory.kinds[kind]}
      aside={<StatusTag status={status} />}
      back={{ href: '/institutions', text: directory.institutions.title }}
      width="wide"
    >
      {closing && <NotificationBanner>{closing(closedOn && dateInWords(language, closedOn))}</NotificationBanner>}
      <Columns
        main={
          <>
            <CohortTable institution={institution} cohorts={view.cohorts} mayKeep={view.mayKeepCohorts} />
            {requests && <InstitutionRequests requests={requests} oversees={view.oversees} />}
            <History events={history} title={words.history} none={words.noHistory} />
          </>
        }
        side={
          <>
            <InstitutionDetails {...view} institution={institution} />
            <People
              people={people}
              title={words.people}
              none={words.noPeople}
              see={view.seesPeople ? words.seePeople : null}
              organisationId={id}
            />
          </>
        }
      />
    </Page>
  )
}
