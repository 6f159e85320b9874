import { typeInAdvice } from '~/domain/advice'
import { ageBands, TypeInForm } from '~/domain/advice/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, Fieldset, FormFor, Radios, Select, TextArea, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { ContactFields, NeedsFields } from '../ask-fields'
import { HelpForAnybody } from '../help-now'
import { adviceStaff } from './presses'

export const meta = titled(words => words.adviceDesk.typeIn.title)
export const loader = page({ for: adviceStaff }, async () => ({}))

export const action = submit({
  for: adviceStaff,
  form: TypeInForm,
  run: (actor, { isAdult: _adult, ...asking }) => typeInAdvice(actor, asking),
  refusals: words => words.adviceDesk.refusals,
  then: ({ id, reference }, _params, _request, { adviceDesk }) =>
    seeOther(`/advice/${id}`, adviceDesk.typeIn.done(reference)),
})

/** Staff type what somebody says on the telephone or at the counter. */
export default function TypeIn() {
  const { adviceDesk, advice } = useWords()
  const { typeIn: words, channels, board } = adviceDesk
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/advice', text: board.title }}>
      <InsetText>{words.danger}</InsetText>
      <HelpForAnybody />
      <FormFor
        id="type-in"
        schema={TypeInForm}
        result={useSaid(adviceDesk.errors)}
        values={{ language: 'en' }}
        send={words.send}
      >
        {fields => (
          <>
            <Radios
              field={fields.channel}
              label={words.channel}
              options={(['phone', 'drop-in'] as const).map(value => ({ value, text: channels[value] }))}
              inline
            />
            <TextArea field={fields.words} label={words.words} rows={6} limit={2000} />
            <Fieldset legend={advice.ask.you} legendSize="m">
              <TextField field={fields.name} label={words.name} optional />
              <ContactFields fields={fields} />
            </Fieldset>
            <Fieldset legend={advice.ask.needs} legendSize="m">
              <NeedsFields fields={fields} />
              <Select
                field={fields.ageBand}
                label={words.age}
                options={[
                  { value: '', text: advice.ask.noAge },
                  ...ageBands.map(value => ({ value, text: advice.ages[value] })),
                ]}
              />
            </Fieldset>
            <Checkbox field={fields.isAdult} label={words.adult} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
