import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { TellingPage } from '~/domain/case-studies'
import { FinishInterview, NamedQuestion } from '~/domain/case-studies/forms'
import { listInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Checkbox, FormFor } from '~/ui/form'
import { Details, InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { TaskList } from '~/ui/task-list'
import { useLanguage, useWords } from '~/ui/words'
import { stateOf, tones } from '../tell/state-of'
import { questionWords, themeWords } from '../tell/words-of'
import type { readRoom } from './room-verbs'

export const roomMeta = titled<TellingPage>((words, page) => words.story.telling.room.title(page?.name ?? ''))

type Verb = 'finish' | 'abandon'

/** How far the interview is, and ending it. */
const Ending = ({ resultOf }: { resultOf: (verb: Verb) => SubmissionResult | undefined }) => {
  const page = useLoaderData<typeof readRoom>()
  const all = useWords()
  const language = useLanguage()
  const words = all.story.telling.room
  const { whole, answered, thin } = page.tally
  const at = `/studio/${page.id}/record`
  return (
    <Section title={words.how} card>
      <p className="govuk-body">
        <strong>{words.counted(answered)}.</strong> {whole ? words.whole : words.notWhole}
      </p>
      {!whole && thin.length > 0 && (
        <p className="govuk-body">
          {words.thin(
            listInWords(
              language,
              thin.map(theme => themeWords(all, theme)),
            ),
          )}
        </p>
      )}
      <FormFor
        id="finish"
        schema={FinishInterview}
        result={resultOf('finish')}
        action={`${at}/finish`}
        send={words.finish}
      >
        {fields => !whole && <Checkbox field={fields.agreed} label={words.agreed} hint={words.agreedHint} />}
      </FormFor>
      <Details summary={words.abandon} open={resultOf('abandon') !== undefined}>
        <p className="govuk-body">{words.abandonText}</p>
        <FormFor
          id="abandon"
          schema={NamedQuestion}
          result={resultOf('abandon')}
          action={`${at}/abandon`}
          send={words.abandonSend}
          tone="warning"
        />
      </Details>
    </Section>
  )
}

/** The interview as it goes: every question with how it stands. The verb is the form that has to be put right. */
export const roomPageFor = (verb: Verb | null) =>
  function RoomPage() {
    const page = useLoaderData<typeof readRoom>()
    const result = useActionData<SubmissionResult>()
    const all = useWords()
    const { telling } = all.story
    const words = telling.room
    const at = `/studio/${page.id}/record`
    const resultOf = (one: Verb) => (one === verb ? result : undefined)

    return (
      <Page
        title={words.title(page.name)}
        lead={page.open ? words.lead : undefined}
        back={`/studio/${page.id}/schedule`}
        width="wide"
      >
        {!page.open && (
          <>
            <InsetText>{words.closed}</InsetText>
            <ButtonLink href={`/studio/${page.id}/schedule`} tone="secondary">
              {words.schedule}
            </ButtonLink>
          </>
        )}
        {page.open && (page.accessNeeds || page.chaperone) && (
          <InsetText>
            {page.accessNeeds && `${words.needs}: ${page.accessNeeds}. `}
            {page.chaperone && `${words.second}.`}
          </InsetText>
        )}
        <Columns
          main={
            <div className="tv-parts">
              {page.themes
                .filter(theme => page.lines.some(line => line.theme === theme))
                .map(theme => (
                  <Section key={theme} title={themeWords(all, theme)}>
                    <TaskList
                      id={`part-${theme}`}
                      items={page.lines
                        .filter(line => line.theme === theme)
                        .map(line => {
                          const state = stateOf(line)
                          const said = state === 'failed' || state === 'preparing' ? telling.list.states[state] : null
                          const form = state === 'answered' && line.form ? words.forms[line.form] : null
                          return {
                            title: questionWords(all, line.number).prompt,
                            ...(page.open ? { href: `${at}/${line.number}` } : {}),
                            status: said ?? form ?? words.states[line.status],
                            tone: tones[state],
                          }
                        })}
                    />
                  </Section>
                ))}
            </div>
          }
          side={page.open && <Ending resultOf={resultOf} />}
          sideFirst={false}
        />
      </Page>
    )
  }
