import { useActionData, useLoaderData } from '@remix-run/react'
import { adviceToken, askForAdvice, askingActor } from '~/domain/advice'
import { AskForAdviceForm, agesToSay, crisisIn, noHub } from '~/domain/advice/forms'
import type { Actor } from '~/domain/kernel/actor'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { hubsHere } from '~/domain/network'
import { openPage, openSubmit, seeOther } from '~/http'
import { mayAskForAdvice } from '~/platform/rate-limit'
import { titled } from '~/titled'
import { Fieldset, FormFor, Radios, Select, TextArea, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { ContactFields, NeedsFields } from './ask-fields'
import { EmptyBox } from './empty-box'
import { HelpForAnybody, HelpNow } from './help-now'

export const meta = titled(words => words.advice.ask.title)

/** Hubs to choose from; none where only one is there, or the reader is signed in to theirs. */
const hubsToChoose = async (actor: Actor | null) => {
  if (actor) return []
  const hubs = await hubsHere()
  return hubs.length > 1 ? hubs.map(({ id, name, region }) => ({ id, name, region })) : []
}

export const loader = openPage(async actor => ({
  hubs: await hubsToChoose(actor),
  none: (await hubsHere()).length === 0,
}))

/** Whoever asks: the person signed in, or the link of the request to come in the hub they chose. */
const askerIn = async (actor: Actor | null, hubId: string | undefined): Promise<Actor | null> => {
  if (actor) return actor
  const hubs = await hubsHere()
  const hub = hubs.length === 1 ? hubs[0] : hubs.find(({ id }) => id === hubId)
  return hub ? askingActor(hub.id) : null
}

type Sent = { to: string; reference?: string }

export const action = openSubmit({
  form: AskForAdviceForm,
  run: async (
    signedIn,
    { website, hubId, ageBand, ...asking },
    _request,
    { address },
  ): Promise<Outcome<Sent, 'too-many' | 'no-hub' | 'once-more' | 'not-found' | 'not-allowed'>> => {
    if (ageBand === 'under-18') return { ok: true, value: { to: '/ask-for-advice/under-18' } }
    if (website) return { ok: true, value: { to: '/' } }
    const actor = await askerIn(signedIn, hubId)
    if (!actor) return refuse('no-hub')
    const verdict = await mayAskForAdvice({ email: asking.email ?? '', address })
    if (!verdict.ok) return refuse('too-many')
    const asked = await askForAdvice(actor, { ...asking, ageBand })
    if (!asked.ok) return asked
    const { id, reference } = asked.value
    return { ok: true, value: { to: `/my-advice/${adviceToken(id)}`, reference } }
  },
  refusals: words => words.advice.refusals,
  beside: { 'no-hub': 'hubId' },
  then: ({ to, reference }, _params, _request, { advice }) =>
    seeOther(to, reference ? advice.done.asked(reference) : undefined),
})

/** The words of a request that was not taken yet: help is shown at once, whatever else has to be put right. */
const useTypedWords = (): string => {
  const typed = useActionData<{ initialValue?: { words?: unknown } | null }>()?.initialValue?.words
  return typeof typed === 'string' ? typed : ''
}

/** The front door: anybody says in their own words what is going on. */
export default function AskForAdvice() {
  const { hubs, none } = useLoaderData<typeof loader>()
  const { advice, public: all } = useWords()
  const language = useLanguage()
  const words = advice.ask
  const crises = crisisIn(useTypedWords())
  const result = useSaid(advice.errors, [advice.refusals['no-hub']])
  if (none)
    return (
      <Page title={words.title} back="/for-adults">
        <HelpForAnybody />
        <p className="govuk-body">{all.contact.none}</p>
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead} back="/for-adults">
      <HelpNow crises={crises} />
      <p className="govuk-body">
        <a className="govuk-link" href="/ask-for-advice/under-18">
          {words.under}
        </a>
      </p>
      {crises.length === 0 && <HelpForAnybody />}
      <InsetText>{words.next}</InsetText>
      <FormFor id="ask" schema={AskForAdviceForm} result={result} values={{ language }} send={words.send}>
        {fields => (
          <>
            {hubs.length > 0 && (
              <Select
                field={fields.hubId}
                label={words.hub}
                options={[
                  { value: noHub, text: words.hubHint },
                  ...hubs.map(({ id, name, region }) => ({ value: id, text: `${region} (${name})` })),
                ]}
              />
            )}
            <TextArea
              field={fields.words}
              label={words.words}
              labelSize="m"
              hint={words.wordsHint}
              rows={7}
              limit={2000}
            />
            <Fieldset legend={words.you} legendSize="m">
              <TextField field={fields.name} label={words.name} autoComplete="name" optional />
              <ContactFields fields={fields} />
            </Fieldset>
            <Fieldset legend={words.needs} legendSize="m">
              <NeedsFields fields={fields} />
              <Radios
                field={fields.ageBand}
                label={words.age}
                hint={words.ageHint}
                options={agesToSay.map(value => ({ value, text: advice.ages[value] }))}
                optional
                small
              />
            </Fieldset>
            <EmptyBox field={fields.website} label={words.website} />
          </>
        )}
      </FormFor>
      <p className="govuk-body-s tv-quiet">{words.kept}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/ask-for-advice/lost">
          {advice.lost.open}
        </a>
      </p>
    </Page>
  )
}
