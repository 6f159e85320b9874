import { useLoaderData } from '@remix-run/react'
import { type AdviserPage, adviserPage } from '~/domain/advisers'
import { learningHours } from '~/domain/advisers/forms'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'
import { useLanguageNames } from './languages'
import { ReadOnlyNotice, StandingTag } from './standing'

export const meta = titled<AdviserPage>((words, data) => data?.name ?? words.advisers.list.title)

export const loader = page({ for: ['coordinator', 'adviser'] }, (actor, { adviserId = '' }) =>
  adviserPage(actor, adviserId),
)

type Shown = ReturnType<typeof useLoaderData<typeof loader>>

const Registrations = ({ adviser: { personId, registrations, keeps } }: { adviser: Shown }) => {
  const { page: words, registers } = useWords().advisers
  const language = useLanguage()
  const names: { readonly [body: string]: string } = registers
  const day = (date: Date) => dateInWords(language, date)
  const add = keeps && (
    <a className="govuk-link" href={`/advisers/${personId}/register`}>
      {registrations.length === 0 ? words.add : words.renew}
    </a>
  )
  return (
    <Section title={words.registrations} id="registrations" aside={add}>
      {registrations.length === 0 ? (
        <p className="govuk-body">{words.noRegistrations}</p>
      ) : (
        registrations.map(one => (
          <div key={one.id}>
            <SummaryList
              card={{
                title: names[one.body] ?? one.body,
                actions: keeps
                  ? [{ href: `/advisers/${personId}/registrations/${one.id}/end`, text: words.endEarly }]
                  : [],
              }}
              rows={[
                { term: words.level, value: one.level },
                { term: words.from, value: day(one.from) },
                { term: words.to, value: day(one.to) },
                { term: words.checked, value: words.checkedBy(one.checkedBy ?? words.somebody, day(one.checkedAt)) },
              ]}
            />
            {!one.guides && <p className="govuk-body">{words.notForGuidance}</p>}
          </div>
        ))
      )}
    </Section>
  )
}

const Learning = ({ adviser: { personId, learning, keeps } }: { adviser: Shown }) => {
  const { page: words } = useWords().advisers
  return (
    <Section
      title={words.learning}
      id="learning"
      aside={
        keeps && (
          <a className="govuk-link" href={`/advisers/${personId}/learning`}>
            {words.addLearning}
          </a>
        )
      }
    >
      <p className="govuk-body">{words.learningText(learningHours)}</p>
      {learning.length === 0 ? (
        <p className="govuk-body">{words.noLearning}</p>
      ) : (
        <Table
          caption={words.learning}
          captionHidden
          rowKey={one => String(one.year)}
          rows={learning}
          columns={[
            { head: words.year, header: true, cell: one => one.year },
            { head: words.hours, numeric: true, cell: one => one.hours },
          ]}
        />
      )}
    </Section>
  )
}

const Profile = ({ adviser: { personId, profile, own, keeps, standing } }: { adviser: Shown }) => {
  const { page: words } = useWords().advisers
  const named = useLanguageNames()
  const organisation = profile?.provider?.name ?? profile?.institution?.name
  const mayChange = keeps || (own && (standing.state === 'registered' || standing.state === 'ending'))
  return (
    <Section
      title={own ? words.ownProfile : words.profile}
      id="profile"
      aside={
        mayChange && (
          <a className="govuk-link" href={`/advisers/${personId}/profile`}>
            {words.change}
          </a>
        )
      }
    >
      {profile ? (
        <SummaryList
          rows={[
            {
              term: words.employer,
              value: (
                <>
                  {profile.employer}
                  {organisation && (
                    <>
                      <br />
                      <span className="tv-quiet">{words.declared(organisation)}</span>
                    </>
                  )}
                </>
              ),
            },
            { term: words.languages, value: named(profile.languages) },
            { term: words.cap, value: profile.caseloadCap },
            { term: words.travel, value: profile.travelMinutes },
            { term: words.buffer, value: profile.bufferMinutes },
            ...(profile.district ? [{ term: words.district, value: profile.district }] : []),
          ]}
        />
      ) : (
        <p className="govuk-body">{words.noProfile}</p>
      )}
    </Section>
  )
}

/** One adviser: how they stand on the register, since when and by whose word, and how they work. */
export default function Adviser() {
  const adviser = useLoaderData<typeof loader>()
  const { page: words } = useWords().advisers
  return (
    <Page
      title={adviser.name}
      width="wide"
      aside={<StandingTag standing={adviser.standing} />}
      {...(adviser.own ? {} : { back: { href: '/advisers', text: words.back } })}
    >
      {adviser.own && <ReadOnlyNotice standing={adviser.standing} />}
      <Columns
        main={
          <>
            <Registrations adviser={adviser} />
            <Learning adviser={adviser} />
          </>
        }
        side={<Profile adviser={adviser} />}
      />
    </Page>
  )
}
