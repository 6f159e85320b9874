import { useLoaderData } from '@remix-run/react'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { InsetText, WarningText } from '~/ui/notices'
import { Columns, Page } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { HelpForAnybody } from '../help-now'
import { LeadsTo } from '../leads-to'
import { MoveForms } from './move-forms'
import { staffLinks } from './next-links'
import type { showAdvice } from './presses'
import { AboutShown, ContactShown, HistoryShown, OthersShown, SaidShown, TriesShown } from './request-shown'

export type Shown = Awaited<ReturnType<typeof showAdvice>>

export const requestMeta = titled<Shown>((words, found) => words.adviceDesk.page.title(found?.reference ?? ''))

/** Whoever said it on the telephone saw no page: until somebody has read the request, its page has the numbers to give them. */
const HelpToGive = ({ request: { helpShown, channel, urgency } }: { request: Shown }) => {
  const { page } = useWords().adviceDesk
  if (!helpShown || channel === 'page' || urgency !== null) return null
  return (
    <>
      <WarningText>{page.helpToGive}</WarningText>
      <HelpForAnybody />
    </>
  )
}

/** One request as staff see it: what was promised, what was said, how to reach the person safely, and what can be done. */
export default function RequestPage() {
  const request = useLoaderData<typeof showAdvice>()
  const { adviceDesk: words } = useWords()
  const language = useLanguage()
  const home = `/advice/${request.id}`
  const { promise } = request
  return (
    <Page
      title={words.page.title(request.reference)}
      caption={request.name}
      width="wide"
      back={{ href: '/advice', text: words.board.title }}
      aside={<Tag tone={promise?.late ? 'bad' : 'waiting'}>{words.states[request.state]}</Tag>}
    >
      <HelpToGive request={request} />
      {request.reads && <WarningText>{words.page.reads}</WarningText>}
      {promise && <InsetText>{words.promise[promise.what](dayInWords(language, promise.by))}</InsetText>}
      <Columns
        side={
          <>
            <ContactShown request={request} />
            <TriesShown request={request} />
            <OthersShown request={request} />
            <p className="govuk-body tv-no-print">
              <a className="govuk-link" href={`${home}/slip`}>
                {words.slip.open}
              </a>
            </p>
            <HistoryShown request={request} />
          </>
        }
        main={
          <>
            <SaidShown request={request} />
            {request.own && (
              <LeadsTo
                links={(staffLinks[request.state] ?? []).map(({ path, text }) => ({
                  href: `${home}/${path}`,
                  text: words.links[text],
                }))}
              />
            )}
            <MoveForms request={request} home={home} />
            <AboutShown request={request} />
          </>
        }
      />
    </Page>
  )
}
