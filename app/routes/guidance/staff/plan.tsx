import { useLoaderData } from '@remix-run/react'
import { guidanceToSchedule, scheduleGuidance } from '~/domain/guidance'
import { ScheduleForm } from '~/domain/guidance/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Checkboxes, FormFor, Radios } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'
import { useGuidanceSaid } from '../said'

export const meta = titled(words => words.guidance.plan.title)

export const loader = page({ for: ['careers-leader'] }, (actor, _params, { searchParams }) => {
  const year = Number(searchParams.get('year') || 'x')
  return guidanceToSchedule(actor, Number.isInteger(year) && year >= 0 && year <= 14 ? year : null)
})

export const action = submit({
  for: ['careers-leader'],
  form: ScheduleForm,
  run: scheduleGuidance,
  refusals: words => words.guidance.refusals,
  beside: { 'not-given': 'adviserId', nobody: 'learnerIds', 'open-already': 'learnerIds' },
  then: (_value, _params, _request, words) => seeOther('/guidance', words.guidance.plan.done),
})

/** A careers leader puts pupils, a whole class if they like, on an adviser's list. */
export default function PlanGuidance() {
  const { institutions, advisers, pupils, year, years } = useLoaderData<typeof loader>()
  const { plan: words, list, year: inYear } = useWords().guidance
  const result = useGuidanceSaid()
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/guidance', text: list.title }}>
      <Tabs
        label={words.year}
        items={[
          { href: '/guidance/new', text: words.all, current: year === null },
          ...years.map(one => ({ href: `/guidance/new?year=${one}`, text: inYear(one), current: one === year })),
        ]}
      />
      {institutions.map(({ id, name }) => {
        const given = advisers.filter(({ institutionId }) => institutionId === id)
        const own = pupils.filter(({ institutionId }) => institutionId === id)
        return (
          <Section key={id} title={name}>
            {given.length === 0 && (
              <EmptyState title={words.noAdviser} seed="guidance-plan">
                <p className="govuk-body">
                  <a className="govuk-link" href="/guidance/advisers">
                    {list.advisers}
                  </a>
                </p>
              </EmptyState>
            )}
            {given.length > 0 && own.length === 0 && <p className="govuk-body">{words.nobody}</p>}
            {given.length > 0 && own.length > 0 && (
              <FormFor
                id={`plan-${id}`}
                schema={ScheduleForm}
                result={result?.initialValue?.institutionId === id ? result : undefined}
                hidden={{ institutionId: id }}
                send={words.send}
              >
                {fields => (
                  <>
                    <Radios
                      field={fields.adviserId}
                      label={words.adviser}
                      options={given.map(one => ({ value: one.adviserId, text: one.name }))}
                      small
                    />
                    <Checkboxes
                      field={fields.learnerIds}
                      label={words.pupils}
                      options={own.map(one => ({
                        value: one.id,
                        text: `${one.label}, ${inYear(one.yearGroup ?? 0)}`,
                        ...(one.met > 0 ? { hint: words.metBefore(one.met) } : {}),
                      }))}
                      small
                    />
                  </>
                )}
              </FormFor>
            )}
          </Section>
        )
      })}
    </Page>
  )
}
