import { forbiddenWork, HostPartForm, insurances, type PlacementVerb, safetyQuestions } from '~/domain/placements/forms'
import { Checkbox, Checkboxes, DateField, FormFor, NumberField, Radios, TimeField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { HoursRules } from './agreement-shown'
import type { MoveForm } from './view'

/** The host's part of an agreement: hours, insurance, health and safety, and that somebody is named on the paper. */
export const HostPart = ({ verb, placement, home, resultOf }: MoveForm & { verb: PlacementVerb }) => {
  const { placements } = useWords()
  const { fields: labels, verbs, weekdays } = placements
  const words = verbs[verb]
  return (
    <Section title={words.title} card>
      <p className="govuk-body">{words.text}</p>
      <HoursRules placement={placement} />
      <FormFor
        id={verb}
        schema={HostPartForm}
        result={resultOf(verb)}
        values={{ weekdays: ['1', '2', '3', '4', '5'] }}
        action={`${home}/press/${verb}`}
        send={words.send}
      >
        {fields => (
          <>
            <Checkboxes
              field={fields.weekdays}
              label={labels.weekdays}
              options={Object.entries(weekdays).map(([value, text]) => ({ value, text }))}
              small
            />
            <TimeField field={fields.dayFrom} label={labels.dayFrom} />
            <TimeField field={fields.dayTo} label={labels.dayTo} />
            <NumberField field={fields.breakMinutes} label={labels.breakMinutes} width={3} />
            <Radios
              field={fields.insurance}
              label={labels.insurance}
              options={insurances.map(value => ({ value, text: placements.insurances[value] }))}
            />
            <DateField field={fields.insuredUntil} label={labels.insuredUntil} optional />
            <Checkboxes
              field={fields.safety}
              label={labels.safety}
              options={safetyQuestions.map(value => ({ value, text: placements.safety[value] }))}
            />
            {placement.band === 'school-age' && (
              <Checkboxes
                field={fields.neverDone}
                label={labels.neverDone}
                options={forbiddenWork.map(value => ({ value, text: placements.forbidden[value] }))}
              />
            )}
            <Checkbox field={fields.hostNamed} label={labels.hostNamed} />
          </>
        )}
      </FormFor>
    </Section>
  )
}
