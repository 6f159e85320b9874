import { useActionData, useLoaderData } from '@remix-run/react'
import { adviceSettings, setAdvicePromise } from '~/domain/advice'
import { PromiseForm } from '~/domain/advice/forms'
import { page, seeOther, submit } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor, NumberField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { AddBody } from './add-body'

export const meta = titled(words => words.adviceDesk.settings.title)
export const loader = page({ for: ['coordinator'] }, adviceSettings)

export const action = submit({
  for: ['coordinator'],
  form: PromiseForm,
  run: setAdvicePromise,
  refusals: {},
  then: (_value, _params, _request, { adviceDesk }) => seeOther('/advice/settings', adviceDesk.settings.saved),
})

const Bodies = () => {
  const { bodies } = useLoaderData<typeof loader>()
  const { adviceDesk } = useWords()
  const language = useLanguage()
  const { settings: words, bodies: kinds } = adviceDesk
  if (bodies.length === 0) return <p className="govuk-body">{words.none}</p>
  return (
    <Table
      caption={words.bodies}
      captionHidden
      narrow="stack"
      rowKey={({ id }) => id}
      rows={bodies}
      columns={[
        { head: words.name, header: true, cell: one => one.name },
        { head: words.kind, cell: one => kinds[one.kind] },
        { head: words.contact, cell: one => one.contact },
        { head: words.checked, cell: one => dateInWords(language, one.checkedOn) },
        {
          head: '',
          cell: one => (
            <PostButton action={`/advice/settings/bodies/${one.id}/remove`} about={one.name}>
              {words.remove}
            </PostButton>
          ),
        },
      ]}
    />
  )
}

/** What the hub promises to adults, and the bodies it points them to. */
export default function AdviceSettings() {
  const { offerDays } = useLoaderData<typeof loader>()
  const { adviceDesk } = useWords()
  const { settings: words, board } = adviceDesk
  const result = useSaid(adviceDesk.errors)
  const asked = useActionData<{ fields?: unknown }>()
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/advice', text: board.title }}>
      <FormFor
        id="promise"
        schema={PromiseForm}
        result={asked ? result : undefined}
        values={{ offerDays }}
        send={words.send}
      >
        {fields => <NumberField field={fields.offerDays} label={words.days} hint={words.daysHint} width={3} />}
      </FormFor>
      <Section title={words.bodies} id="bodies">
        <p className="govuk-body">{words.bodiesText}</p>
        <Bodies />
        <AddBody result={undefined} />
      </Section>
    </Page>
  )
}
