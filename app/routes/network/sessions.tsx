import { useActionData, useLoaderData } from '@remix-run/react'
import { changeOwnDetails, ownAccount } from '~/domain/network'
import { ChangeOwnDetails } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { dateInWords } from '~/text/when'
import { FormFor, Radios, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { SummaryList } from '~/ui/summary-list'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.account.title)

export const loader = page({ for: 'signed-in' }, (actor, _params, _url, request) =>
  ownAccount(actor, request.headers.get('cookie')),
)

export const action = submit({
  for: 'signed-in',
  form: words => ChangeOwnDetails(words.network.forms),
  run: (actor, details) => changeOwnDetails(actor, details),
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/sessions', words.network.account.saved),
})

const Sessions = () => {
  const { sessions } = useLoaderData<typeof loader>()
  const { network } = useWords()
  const words = network.account
  return (
    <Section title={words.sessions} id="sessions">
      <p className="govuk-body">{words.sessionsText}</p>
      <Table
        caption={words.sessions}
        captionHidden
        narrow="stack"
        rows={sessions}
        rowKey={session => session.id}
        columns={[
          { head: words.device, header: true, cell: session => session.device || words.unknownDevice },
          { head: words.began, cell: session => <When at={session.createdAt} form="moment" /> },
          { head: words.used, cell: session => <When at={session.lastUsedAt} form="moment" /> },
          {
            head: words.end,
            cell: session =>
              session.isThis ? (
                <Tag tone="good">{words.thisOne}</Tag>
              ) : (
                <PostButton
                  action={`/sessions/${session.id}/end`}
                  about={words.endAbout(session.device || words.unknownDevice)}
                >
                  {words.end}
                </PostButton>
              ),
          },
        ]}
      />
      {sessions.length > 1 && <PostButton action="/sessions/end-others">{words.endOthers}</PostButton>}
    </Section>
  )
}

export default function AccountPage() {
  const account = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network, privacy } = useWords()
  const language = useLanguage()
  const words = network.account
  return (
    <Page title={words.title}>
      <Section title={words.details}>
        <SummaryList rows={[{ term: words.email, value: account.email }]} />
        <p className="govuk-body tv-quiet">{words.emailChange}</p>
        <FormFor
          id="details"
          schema={ChangeOwnDetails(network.forms)}
          result={result}
          values={account}
          send={words.save}
        >
          {fields => (
            <>
              <TextField field={fields.name} label={words.name} autoComplete="name" width={30} />
              <Radios
                field={fields.language}
                label={words.language}
                options={[
                  { value: 'en', text: network.languages.en },
                  { value: 'cy', text: network.languages.cy },
                ]}
                inline
                small
              />
            </>
          )}
        </FormFor>
      </Section>
      <Section title={words.is}>
        <SummaryList
          rows={account.memberships.map(one => ({
            term: network.rolesAt[one.role](one.place),
            value: words.since(dateInWords(language, one.from)),
            actions: [{ href: `/hub/people/${account.id}/memberships/${one.id}/end`, text: words.leave }],
          }))}
        />
      </Section>
      <Sessions />
      <Section title={privacy.mine.title}>
        <p className="govuk-body">
          <a className="govuk-link" href="/my-data">
            {privacy.mine.link}
          </a>
        </p>
      </Section>
    </Page>
  )
}
