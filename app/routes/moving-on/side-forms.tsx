import type { HandOverPage } from '~/domain/moving-on'
import {
  AcknowledgeForm,
  ChecklistForm,
  checklistItems,
  DeclineForm,
  declineReasons,
  HandOverNamed,
} from '~/domain/moving-on/forms'
import { Checkboxes, FormFor, NumberField, Radios, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'

type Shown = { found: HandOverPage; pressed: string | null }

const Answer = ({ found, pressed }: Shown) => {
  const { page, reasons } = useWords().movingOn
  const result = useResult()
  const at = `/moving-on/${found.id}`
  return (
    <>
      {found.moves.includes('acknowledge') && (
        <>
          <p className="govuk-body">{page.acknowledgeText}</p>
          <Details summary={page.twice}>
            {page.twiceText.map(text => (
              <p key={text} className="govuk-body">
                {text}
              </p>
            ))}
          </Details>
          <FormFor
            id="acknowledge"
            schema={AcknowledgeForm}
            result={pressed === 'acknowledge' ? result : undefined}
            values={{ label: found.label, yearGroup: String(Math.min(14, found.yearGroup + 1)) }}
            action={`${at}/acknowledge`}
            send={page.acknowledge}
          >
            {fields => (
              <>
                <TextField field={fields.label} label={page.label} hint={page.labelHint} />
                <NumberField field={fields.yearGroup} label={page.yearGroup} width={2} />
              </>
            )}
          </FormFor>
        </>
      )}
      {found.moves.includes('decline') && found.kind === 'institution' && (
        <Details summary={page.decline} open={pressed === 'decline'}>
          <FormFor
            id="decline"
            schema={DeclineForm}
            result={pressed === 'decline' ? result : undefined}
            action={`${at}/decline`}
            send={page.decline}
            tone="secondary"
          >
            {fields => (
              <Radios
                field={fields.reasonCode}
                label={page.reason}
                options={declineReasons.map(value => ({ value, text: reasons[value] }))}
                small
              />
            )}
          </FormFor>
        </Details>
      )}
      {found.sends && found.moves.includes('withdraw') && (
        <Details summary={page.withdraw} open={pressed === 'withdraw'}>
          <p className="govuk-body">{page.withdrawText}</p>
          <FormFor
            id="withdraw"
            schema={HandOverNamed}
            result={pressed === 'withdraw' ? result : undefined}
            action={`${at}/withdraw`}
            send={page.withdraw}
            tone="warning"
          />
        </Details>
      )}
    </>
  )
}

/** What the reader can do: answer, take back, and see to the checklist of the change. */
export const SideForms = ({ found, pressed }: Shown) => {
  const { page, checks } = useWords().movingOn
  const result = useResult()
  const nothing = found.moves.length === 0 && found.checklist.length === 0
  return (
    <Section title={page.todo} id="todo" card>
      {nothing && <p className="govuk-body">{page.nothing}</p>}
      {found.checklist.length > 0 && (
        <FormFor
          id="checklist"
          schema={ChecklistForm}
          result={pressed === 'checklist' ? result : undefined}
          values={{ seenTo: found.seenTo }}
          action={`/moving-on/${found.id}/checklist`}
          send={page.save}
          tone="secondary"
        >
          {fields => (
            <Checkboxes
              field={fields.seenTo}
              label={page.checklist}
              options={checklistItems
                .filter(item => found.checklist.includes(item))
                .map(value => ({ value, text: checks[value] }))}
              small
            />
          )}
        </FormFor>
      )}
      <Answer found={found} pressed={pressed} />
    </Section>
  )
}
