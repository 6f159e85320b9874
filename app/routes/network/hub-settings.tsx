import { useActionData, useLoaderData } from '@remix-run/react'
import { changeHubSettings, hubSettings } from '~/domain/network'
import { ChangeHubSettings } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { EmailField, FormFor, NumberField, TextField } from '~/ui/form'
import { MoreLinks } from '~/ui/more-links'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.settings.title)

export const loader = page({ for: ['coordinator'] }, hubSettings)

export const action = submit({
  for: ['coordinator'],
  form: words => ChangeHubSettings(words.network.forms),
  run: (actor, settings) => changeHubSettings(actor, settings),
  refusals: {},
  then: (_hub, _params, _request, words) => seeOther('/hub/settings', words.network.settings.saved),
})

export default function HubSettingsPage() {
  const { slug, ...settings } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { adviceDesk, exploration, network } = useWords()
  const words = network.settings
  const { days, percent } = words
  return (
    <Page title={words.title} lead={words.lead} caption={words.slug(slug)}>
      <FormFor
        id="settings"
        schema={ChangeHubSettings(network.forms)}
        result={result}
        values={settings}
        send={words.send}
      >
        {fields => (
          <>
            <TextField field={fields.name} label={words.name} />
            <TextField field={fields.region} label={words.region} />
            <EmailField field={fields.replyTo} label={words.replyTo} hint={words.replyToHint} width={30} />
            <NumberField
              field={fields.noticeDays}
              label={words.noticeDays}
              hint={words.noticeDaysHint}
              suffix={days}
              width={3}
            />
            <NumberField field={fields.waveSize} label={words.waveSize} hint={words.waveSizeHint} width={3} />
            <NumberField
              field={fields.waveDays}
              label={words.waveDays}
              hint={words.waveDaysHint}
              suffix={days}
              width={3}
            />
            <NumberField
              field={fields.monthlyShare}
              label={words.monthlyShare}
              hint={words.monthlyShareHint}
              suffix={percent}
              width={3}
            />
            <NumberField
              field={fields.interviewsADay}
              label={words.interviewsADay}
              hint={words.interviewsADayHint}
              width={3}
            />
          </>
        )}
      </FormFor>
      <MoreLinks
        links={[
          { href: '/hub/exploring', text: exploration.hub.title },
          { href: '/advice/settings', text: adviceDesk.board.settings },
        ]}
      />
    </Page>
  )
}
