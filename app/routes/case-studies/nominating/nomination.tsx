import { useLoaderData } from '@remix-run/react'
import { nominationFor, type OwnNomination } from '~/domain/case-studies'
import { page } from '~/http'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonGroup } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { useAnswered } from '../result'

export const meta = titled(words => words.nominating.own.title)

export const loader = page(
  { for: ['employer-admin', 'employer-colleague', 'coordinator'] },
  (actor, { contributionId = '' }) => nominationFor(actor, contributionId),
)

/** A colleague named them: the employer's admin says whether they work together. */
const Confirm = ({ one }: { one: OwnNomination }) => {
  const { confirm: words } = useWords().nominating
  const { refused } = useAnswered()
  const at = `/nominations/${one.id}`
  if (!one.toConfirm) return one.confirmation === 'asked' ? <p className="govuk-body">{words.waits}</p> : null
  return (
    <>
      {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
      <Section title={words.question}>
        <p className="govuk-body">{words.text}</p>
        <ButtonGroup>
          <PostButton action={`${at}/confirm`} tone="primary">
            {words.answers.yes}
          </PostButton>
          <PostButton action={`${at}/not-known`}>{words.answers.no}</PostButton>
        </ButtonGroup>
      </Section>
    </>
  )
}

export default function NominationPage() {
  const one = useLoaderData<typeof loader>()
  const { nominating } = useWords()
  const language = useLanguage()
  const words = nominating.own
  const day = dayInWords(language, one.on)
  const relationships: { [relationship: string]: string } = nominating.relationships
  return (
    <Page
      title={words.one.title(one.name, day)}
      caption={words.title}
      back={{ href: '/nominations', text: words.title }}
    >
      <p className="govuk-body">
        <Tag tone={one.standing === 'not-taken' ? 'quiet' : 'neutral'}>{words.standing[one.standing]}</Tag>
      </p>
      <p className="govuk-body">{words.standingText[one.standing]}</p>
      <Confirm one={one} />
      <Section card>
        <SummaryList
          rows={[
            { term: words.columns.on, value: day },
            ...(one.role ? [{ term: words.one.what, value: one.role }] : []),
            { term: words.columns.module, value: one.module || nominating.form.moduleAny },
            ...(one.employer ? [{ term: words.columns.employer, value: one.employer }] : []),
            { term: words.one.relationship, value: relationships[one.relationship] ?? one.relationship },
            { term: words.one.knows, value: one.knows ? words.one.knowsYes : words.one.knowsNo },
            ...(one.why ? [{ term: words.one.why, value: one.why }] : []),
          ]}
        />
      </Section>
      <p className="govuk-body-s tv-quiet">{one.name ? words.names : words.one.cut}</p>
      <InsetText>{words.private}</InsetText>
    </Page>
  )
}
