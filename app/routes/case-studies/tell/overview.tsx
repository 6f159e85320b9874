import { useLoaderData } from '@remix-run/react'
import { ownContribution, tellingPage } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { InsetText } from '~/ui/notices'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { Again } from './again'

export const meta = titled(words => words.story.telling.overview.title)

export const loader = linkPage(actor => tellingPage(actor, ownContribution(actor)))

const heardBy = ['hub-classes', 'other-hubs', 'open-web', 'research'] as const

export default function TellOverview() {
  const page = useLoaderData<typeof loader>()
  const { telling } = useWords().story
  const words = telling.overview
  const at = useStory()
  const back = { href: at, text: useWords().story.foot.home }
  if (!page.telling) {
    const told = page.lines.some(({ status }) => status !== 'not-asked')
    return (
      <StoryPage title={words.closed} back={back}>
        <Again numbers={page.again} at={at} />
        <p className="govuk-body">{told ? words.closedText.told : words.closedText.early}</p>
      </StoryPage>
    )
  }
  const who = heardBy.filter(scope => page.scopes.includes(scope))
  const started = page.tally.answered > 0 || page.lines.some(({ status }) => status === 'skipped')
  return (
    <StoryPage title={words.title} lead={words.lead} back={back}>
      <ButtonGroup>
        <ButtonLink href={`${at}/tell/${page.next ?? page.lines[0]?.number ?? 1}`} start={!started}>
          {started ? words.goOn : words.begin}
        </ButtonLink>
        {page.tally.answered > 0 && (
          <ButtonLink href={`${at}/tell/finish`} tone="secondary">
            {words.finish}
          </ButtonLink>
        )}
      </ButtonGroup>
      {started && <p className="govuk-body">{telling.count(page.tally.answered, page.lines.length)}</p>}
      <h2 className="govuk-heading-m">{words.factsTitle}</h2>
      <SummaryList
        rows={[
          { term: words.howMany, value: words.howManyText(page.lines.length) },
          {
            term: words.howLong,
            value: `${words.howLongText} ${words.forms[page.forms[0] ?? 'text']}`,
          },
          {
            term: words.who,
            value: (
              <>
                <ul className="govuk-list">
                  {who.map(scope => (
                    <li key={scope}>{words.whoText[scope]}</li>
                  ))}
                  {who.length === 0 && <li>{words.whoNobody}</li>}
                </ul>
                {words.whoAfter}{' '}
                <a className="govuk-link" href={`${at}/consent`}>
                  {words.whoChange}
                </a>
              </>
            ),
          },
          { term: words.stop, value: words.stopText },
        ]}
      />
      <InsetText>{telling.question.reminder}</InsetText>
      <ul className="govuk-list tv-ways">
        {page.forms.length > 1 && (
          <li>
            <a className="govuk-link" href={`${at}/tell/try`}>
              {words.try}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`${at}/tell/questions`}>
            {words.all}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${at}/device`}>
            {words.device}
          </a>
        </li>
        <li>
          {words.interview}{' '}
          <a className="govuk-link" href={`${at}/interview`}>
            {words.interviewLink}
          </a>
        </li>
      </ul>
    </StoryPage>
  )
}
