import { useLoaderData } from '@remix-run/react'
import { OfferNamed, OfferReason } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { FormFor, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useResult } from '../employer/said'
import { Calendar } from './calendar'
import { OfferSummary } from './offer-summary'
import type { showOffer } from './offer-verbs'
import type { OfferView } from './offer-view'

const pressed = ['submit', 'approve', 'pause', 'resume', 'reopen', 'close'] as const

export const offerMeta = titled<OfferView>((words, offer) => offer?.title ?? words.employers.offers.title)

/** One offer: what it says, how it stands, what may be done with it. The verb is the form that has to be put right. */
export const offerPage = (verb: string | null) =>
  function OfferPage() {
    const offer = useLoaderData<typeof showOffer>()
    const result = useResult()
    const { employers, encounters } = useWords()
    const words = employers.offers
    const states: Record<string, string> = encounters.states.offer[offer.hub ? 'coordinator' : 'employer']
    const at = `/offers/${offer.id}`
    const resultOf = (one: string) => (one === verb ? result : undefined)
    const next: Record<string, string> = words.next

    return (
      <Page
        title={offer.title}
        caption={offer.employer}
        back={{ href: '/offers', text: offer.hub ? words.hubTitle : words.title }}
        width="wide"
      >
        <Columns
          sideFirst
          main={
            <>
              <OfferSummary offer={offer} />
              <Calendar offer={offer} resultOf={resultOf} />
            </>
          }
          side={
            <Section title={words.columns.state} card>
              <p className="govuk-body">
                <Tag tone={offer.state === 'open' ? 'good' : 'neutral'}>{states[offer.state]}</Tag>
              </p>
              {!offer.hub && <p className="govuk-body">{next[offer.state]}</p>}
              {offer.state === 'needs-update' && offer.reason && (
                <p className="govuk-inset-text">{words.sentBack(offer.reason)}</p>
              )}
              {offer.mayEdit && (
                <ButtonLink href={`${at}/edit`} tone="secondary">
                  {words.edit}
                </ButtonLink>
              )}
              {pressed
                .filter(move => offer.moves.includes(move))
                .map(move => (
                  <FormFor
                    key={move}
                    id={move}
                    schema={OfferNamed}
                    result={resultOf(move)}
                    action={`${at}/${move}`}
                    send={words.verbs[move]}
                    tone={move === 'submit' || move === 'approve' ? 'primary' : 'secondary'}
                  />
                ))}
              {offer.moves.includes('send-back') && (
                <FormFor
                  id="send-back"
                  schema={OfferReason}
                  result={resultOf('send-back')}
                  action={`${at}/send-back`}
                  send={words.verbs['send-back']}
                  tone="secondary"
                >
                  {fields => <TextArea field={fields.reason} label={words.sendBackWhy} rows={3} limit={500} />}
                </FormFor>
              )}
              {offer.moves.includes('withdraw') && (
                <Details summary={words.verbs.withdraw} open={resultOf('withdraw') !== undefined}>
                  <p className="govuk-body">{words.withdrawText}</p>
                  <FormFor
                    id="withdraw"
                    schema={OfferNamed}
                    result={resultOf('withdraw')}
                    action={`${at}/withdraw`}
                    send={words.withdrawSend}
                    tone="warning"
                  />
                </Details>
              )}
            </Section>
          }
        />
      </Page>
    )
  }
