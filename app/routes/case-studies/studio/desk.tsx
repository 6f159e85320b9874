import { useLoaderData } from '@remix-run/react'
import { type StudioStory, studioDesk } from '~/domain/case-studies'
import { studioStates } from '~/domain/case-studies/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { NeedsYou } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { LifeTabs } from '../life-tabs'
import { stateTone } from './tones'
import { studioStaff } from './who'

export const meta = titled(words => words.studio.desk.title)

export const loader = page({ for: studioStaff }, async (actor, _params, url) => {
  const filter = {
    search: (url.searchParams.get('search') ?? '').trim().slice(0, 80),
    state: url.searchParams.get('state') ?? '',
  }
  const found = await studioDesk(actor, filter)
  return found && { filter, ...found }
})

const heard: readonly string[] = ['published', 'consent-due']

type Desk = { records: boolean; edits: boolean }

/** What each story waits for from this reader, the most pressing first. */
const useWaiting = (stories: readonly StudioStory[], { records, edits }: Desk) => {
  const { desk } = useWords().studio
  return stories.flatMap(
    ({ id, name, state, openNames, openPeople, askedEdits, employerFlags, changesAsked, mayPublish }) => {
      const at = (title: string, why: string, tag?: string) => ({
        title,
        why,
        href: `/studio/${id}`,
        ...(tag ? { tag } : {}),
      })
      return [
        ...(records && employerFlags > 0 ? [at(desk.employer(name), desk.why.employer)] : []),
        ...(records && askedEdits > 0 ? [at(desk.asked(name, askedEdits), desk.why.asked)] : []),
        ...(records && changesAsked ? [at(desk.changes(name), desk.why.changes)] : []),
        ...((records || edits) && openNames > 0
          ? [at(desk.names(name, openNames), heard.includes(state) ? desk.why.namesHeard : desk.why.names)]
          : []),
        ...((records || edits) && openPeople > 0 && state === 'in-edit'
          ? [at(desk.people(name, openPeople), desk.why.people)]
          : []),
        ...(records && state === 'in-edit' && !changesAsked ? [at(desk.edit(name), desk.why.edit)] : []),
        ...(state === 'approved' && mayPublish && openNames + employerFlags === 0
          ? [at(desk.publish(name), desk.why.publish)]
          : []),
      ]
    },
  )
}

export default function StudioDesk() {
  const { filter, stories, interviews, records, edits } = useLoaderData<typeof loader>()
  const { studio } = useWords()
  const words = studio.desk
  const waiting = useWaiting(stories as unknown as StudioStory[], { records, edits })
  const today =
    interviews > 0 ? [{ title: words.interviews(interviews), why: words.interviewsWhy, href: '/studio/slots' }] : []
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <LifeTabs now="/studio" />
      <Section title={words.waiting}>
        {today.length + waiting.length === 0 ? (
          <EmptyState title={words.nothingTitle} seed="studio">
            <p className="govuk-body">{words.nothing}</p>
          </EmptyState>
        ) : (
          <NeedsYou items={[...today, ...waiting]} />
        )}
      </Section>
      <Section title={words.all}>
        <FilterForm action="/studio" clear="/studio">
          <TextField field={plainField('search', filter.search)} label={words.search} />
          <Select
            field={plainField('state', filter.state)}
            label={words.state}
            blank={words.anyState}
            options={studioStates.map(value => ({ value, text: studio.states[value] }))}
          />
        </FilterForm>
        {stories.length === 0 ? (
          <EmptyState title={words.emptyTitle} seed="stories">
            <p className="govuk-body">{words.empty}</p>
          </EmptyState>
        ) : (
          <Table
            caption={words.all}
            captionHidden
            narrow="stack"
            rows={stories as unknown as StudioStory[]}
            rowKey={({ id }) => id}
            columns={[
              {
                head: words.columns.who,
                header: true,
                cell: ({ id, name }) => (
                  <a className="govuk-link" href={`/studio/${id}`}>
                    {name}
                  </a>
                ),
              },
              { head: words.columns.work, cell: ({ role }) => role },
              {
                head: words.columns.state,
                cell: ({ state }) => (
                  <Tag tone={stateTone(state)}>{(studio.states as Record<string, string>)[state] ?? state}</Tag>
                ),
              },
              { head: words.columns.since, cell: ({ since }) => <When at={since} form="short" /> },
              { head: words.columns.clips, numeric: true, cell: ({ clips }) => clips },
              {
                head: words.columns.open,
                cell: ({ openNames, openPeople, askedEdits, employerFlags }) =>
                  words.open(openNames, openPeople, askedEdits, employerFlags),
              },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}
