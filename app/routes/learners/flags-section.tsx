import type { Flags } from '~/domain/learners'
import { FlagsForm, flagNames } from '~/domain/learners/forms'
import { Checkboxes, FormFor, Radios } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

/** Equity flags, for careers leaders alone. */
export const FlagsSection = ({ learnerId, flags }: { learnerId: string; flags: Flags }) => {
  const { flags: words } = useWords().learners
  return (
    <Section title={words.title} id="flags">
      <p className="govuk-body">{words.lead}</p>
      <FormFor
        id="flags-form"
        schema={FlagsForm}
        action={`/learners/${learnerId}/flags`}
        values={{
          ...Object.fromEntries(flagNames.map(name => [name, flags[name] ? 'yes' : ''])),
          ...{ send: flags.send, sex: flags.sex ?? '' },
        }}
        send={words.save}
        tone="secondary"
      >
        {fields => (
          <>
            {flagNames.map(name => (
              <Checkboxes key={name} field={fields[name]} small options={[{ value: 'yes', text: words[name] }]} />
            ))}
            <Radios
              field={fields.send}
              label={words.send}
              small
              options={(['none', 'support', 'ehcp'] as const).map(value => ({ value, text: words.sends[value] }))}
            />
            <Radios
              field={fields.sex}
              label={words.sex}
              small
              options={[
                { value: '', text: words.sexes.none },
                { value: 'female', text: words.sexes.female },
                { value: 'male', text: words.sexes.male },
              ]}
            />
          </>
        )}
      </FormFor>
    </Section>
  )
}
