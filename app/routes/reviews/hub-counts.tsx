import { useLoaderData } from '@remix-run/react'
import { changeHubCounts, hubCountsFor } from '~/domain/exploration'
import { countNames, countRules, HubCountsForm } from '~/domain/exploration/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, NumberField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.exploration.hub.title)
export const loader = page({ for: ['coordinator'] }, async actor => ({ counts: await hubCountsFor(actor) }))

export const action = submit({
  for: ['coordinator'],
  form: HubCountsForm,
  run: (actor, counts) => changeHubCounts(actor, { counts }),
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/hub/exploring', words.exploration.hub.saved),
})

/** A hub may ask more than the rule; what is less is the rule. */
export default function HubCounts() {
  const { counts } = useLoaderData<typeof loader>()
  const { exploration, network } = useWords()
  const words = exploration.hub
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/hub/settings', text: network.settings.title }}>
      <FormFor schema={HubCountsForm} result={result} values={counts} send={words.send} id="counts">
        {fields =>
          countNames.map(name => (
            <NumberField
              key={name}
              field={fields[name]}
              label={exploration.review.counts[name]}
              hint={words.least(countRules[name].least)}
              width={2}
            />
          ))
        }
      </FormFor>
    </Page>
  )
}
