import { useLoaderData } from '@remix-run/react'
import { peopleOf, providerPage } from '~/domain/network'
import { page } from '~/http'
import { titled } from '~/titled'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { History, People, Website } from '../directory-parts'
import { providerReaders } from '../directory-who'

type View = Awaited<ReturnType<typeof loader>>

export const meta = titled<View>((words, data) => data?.provider.name ?? words.directory.providers.title)

export const loader = page({ for: providerReaders }, async (actor, { providerId = '' }) => {
  const found = await providerPage(actor, providerId)
  if (!found) return null
  const everyone = { search: '', role: '', when: 'now', sort: 'name', down: false, page: 1 } as const
  const { people } = found.mayKeep
    ? await peopleOf(actor, { ...everyone, organisationId: providerId })
    : { people: null }
  return { ...found, people }
})

export default function ProviderPage() {
  const { provider, people, history, mayKeep } = useLoaderData<typeof loader>()
  const { directory } = useWords()
  const words = directory.provider
  const { terms } = words
  const { id, name, town, postcode, website, ukprn, offers, approved } = provider
  const courses: Record<string, string> = directory.courses
  const visits = approved ? directory.filter.approvedYes : directory.filter.approvedNo
  const rows = [
    { term: terms.courses, value: offers.map(course => courses[course] ?? course).join(', ') },
    { term: terms.approved, value: visits },
    { term: terms.address, value: [town, postcode].filter(Boolean).join(', ') },
    { term: terms.website, value: website && <Website href={website} /> },
    { term: terms.ukprn, value: ukprn },
  ]
  return (
    <Page
      title={name}
      aside={<Tag tone={approved ? 'good' : 'quiet'}>{visits}</Tag>}
      back={{ href: '/providers', text: directory.providers.title }}
      width="wide"
    >
      <Columns
        main={
          <>
            <Section
              title={words.details}
              aside={
                mayKeep && (
                  <a className="govuk-link" href={`/providers/${id}/change`}>
                    {words.change}
                  </a>
                )
              }
            >
              <SummaryList rows={rows.filter(({ value }) => value)} />
            </Section>
            {mayKeep && <History events={history} title={words.history} none={words.noHistory} />}
          </>
        }
        side={
          people && (
            <People
              people={people}
              title={words.people}
              none={words.noPeople}
              see={words.seePeople}
              organisationId={id}
            />
          )
        }
      />
    </Page>
  )
}
