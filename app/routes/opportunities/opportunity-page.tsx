import { useLoaderData } from '@remix-run/react'
import type { opportunityFor } from '~/domain/matching'
import { OpportunityNamed, OpportunityReason } from '~/domain/matching/forms'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { FormFor, TextArea } from '~/ui/form'
import { Details, InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useResult } from './said'
import { OpportunitySummary } from './summary'
import type { readOpportunity } from './verbs'

type Found = NonNullable<Awaited<ReturnType<typeof opportunityFor>>>

export const opportunityMeta = titled<Found>((words, found) => found?.title ?? words.matching.list.title)

/** One opportunity: what it is, and for those who look after it what may be done with it. */
export const opportunityPage = (verb: string | null) =>
  function OpportunityPage() {
    const found = useLoaderData<typeof readOpportunity>()
    const result = useResult()
    const { matching, placements, tracker } = useWords()
    const words = matching.page
    const states: Record<string, string> = matching.states
    const at = `/opportunities/${found.id}`
    const resultOf = (one: string) => (one === verb ? result : undefined)
    const summary = (
      <>
        {found.asking && <ButtonLink href={`${at}/${found.asking}`}>{placements[found.asking].open}</ButtonLink>}
        {found.tracks && (
          <ButtonLink href={`/tracker/new?opportunity=${found.id}`} tone="secondary">
            {tracker.track}
          </ButtonLink>
        )}
        <OpportunitySummary found={found} />
      </>
    )
    return (
      <Page
        title={found.title}
        caption={found.organisation}
        back={{ href: found.back, text: matching.list.title }}
        width="wide"
      >
        {!found.own ? (
          summary
        ) : (
          <Columns
            sideFirst
            main={summary}
            side={
              <Section title={words.standing} card>
                <p className="govuk-body">
                  <Tag tone={found.state === 'live' ? 'good' : 'neutral'}>{states[found.state]}</Tag>
                </p>
                {found.reason && <InsetText>{words.sentBack(found.reason)}</InsetText>}
                <ButtonLink href={`${at}/edit`} tone="secondary">
                  {words.edit}
                </ButtonLink>
                {(['check', 'go-live'] as const)
                  .filter(move => found.moves.includes(move))
                  .map(move => (
                    <FormFor
                      key={move}
                      id={move}
                      schema={OpportunityNamed}
                      result={resultOf(move)}
                      action={`${at}/${move}`}
                      send={words.verbs[move]}
                    />
                  ))}
                {found.moves.includes('send-back') && (
                  <FormFor
                    id="send-back"
                    schema={OpportunityReason}
                    result={resultOf('send-back')}
                    action={`${at}/send-back`}
                    send={words.verbs['send-back']}
                    tone="secondary"
                  >
                    {fields => <TextArea field={fields.reason} label={words.sendBackWhy} rows={3} limit={500} />}
                  </FormFor>
                )}
                {found.moves.includes('withdraw') && (
                  <Details summary={words.verbs.withdraw} open={resultOf('withdraw') !== undefined}>
                    <p className="govuk-body">
                      {words.withdrawText} {found.feedId && words.withdrawBrought}
                    </p>
                    <FormFor
                      id="withdraw"
                      schema={OpportunityNamed}
                      result={resultOf('withdraw')}
                      action={`${at}/withdraw`}
                      send={words.verbs.withdraw}
                      tone="warning"
                    />
                  </Details>
                )}
              </Section>
            }
          />
        )}
      </Page>
    )
  }
