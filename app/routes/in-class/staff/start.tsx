import { useLoaderData } from '@remix-run/react'
import { planFor, plansFor } from '~/domain/case-studies'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { lessonStaff, placesToTeach, startLesson } from '~/domain/lessons'
import { StartForm } from '~/domain/lessons/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Checkboxes, FormFor, NumberField, Select } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { usePlanWords } from '../../case-studies/lessons/plan-words'
import { useSaid } from '../../encounters/said'
import { useYear } from '../taught-words'
import { planToTeach } from './plan-to-teach'

export const meta = titled(words => words.inClass.start.title)

export const loader = page({ for: lessonStaff }, async (actor, _params, url) => {
  const [plan, places] = await Promise.all([planFor(actor, url.searchParams.get('plan') ?? ''), placesToTeach(actor)])
  if (plan) return { plan, places, plans: [] }
  const { plans, shipped } = await plansFor(actor)
  return { plan: null, places, plans: [...plans, ...shipped] }
})

export const action = submit({
  for: lessonStaff,
  form: StartForm,
  run: async (
    actor,
    { plan: address, yearGroup, groupId, writing, ...typed },
    _request,
    context,
  ): Promise<Outcome<{ id: string }, 'no-clips' | 'not-found' | 'not-allowed'>> => {
    const plan = await planFor(actor, address)
    if (!plan) return refuse('not-found')
    const answerIds = plan.chosen.flatMap(one => (one.is === 'heard' ? [one.clip.answerId] : []))
    if (answerIds.length === 0) return refuse('no-clips')
    const year = yearGroup === 'adult' ? null : yearGroup
    return startLesson(actor, {
      ...typed,
      ...{ groupId: groupId || null, yearGroup: year, writing: writing === 'yes', planAddress: plan.address },
      ...{ plan: planToTeach(plan), answerIds, address: context.address },
    })
  },
  refusals: words => words.inClass.start.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/lessons-now/${id}`, words.inClass.start.done),
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const ChoosePlan = ({ plans }: Pick<View, 'plans'>) => {
  const { inClass, lessons } = useWords()
  return (
    <Page title={inClass.list.choose} back={{ href: '/lessons-now', text: inClass.list.title }}>
      <ul className="tv-plans">
        {plans.map(({ address, shipped, title, phases }) => (
          <li key={address}>
            <a className="govuk-link" href={`/lessons-now/start?plan=${address}`}>
              {shipped ? lessons.plans[shipped].title : title}
            </a>
            <p className="tv-quiet">{phases.map(phase => lessons.phases[phase]).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

const years = Array.from({ length: 15 }, (_, year) => year)
const usualYear = { ks2: 5, ks3: 8, ks4: 10, 'post-16': 12, adult: 'adult' } as const

const Start = ({ plan, places }: { plan: NonNullable<View['plan']>; places: View['places'] }) => {
  const { start, list } = useWords().inClass
  const { title } = usePlanWords(plan)
  const result = useSaid(start.errors)
  const year = useYear()
  const phase = plan.phases[0] ?? 'ks3'
  const groups = places.flatMap(place => place.groups.map(({ id, name }) => ({ value: id, text: name })))
  if (plan.chosen.every(({ is }) => is !== 'heard'))
    return (
      <Page title={start.title} caption={title} back={{ href: '/lessons-now', text: list.title }}>
        <p className="govuk-body">{start.noClips}</p>
        <ButtonLink href={`/lessons/${plan.address}/clips`}>{start.chooseClips}</ButtonLink>
      </Page>
    )
  return (
    <Page title={start.title} caption={title} lead={start.lead} back={{ href: '/lessons-now', text: list.title }}>
      <FormFor
        id="start"
        schema={StartForm}
        result={result}
        values={{
          ...{ headCount: 30, yearGroup: String(usualYear[phase]), institutionId: places[0]?.id ?? '' },
          writing: phase === 'ks2' ? '' : 'yes',
        }}
        hidden={{ plan: plan.address, ...(places.length === 1 ? { institutionId: places[0]?.id ?? '' } : {}) }}
        send={start.send}
      >
        {fields => (
          <>
            {places.length !== 1 && (
              <Select
                field={fields.institutionId}
                label={start.place}
                options={places.map(({ id, name }) => ({ value: id, text: name }))}
              />
            )}
            {groups.length > 0 && (
              <Select
                field={fields.groupId}
                label={start.group}
                hint={start.groupHint}
                options={[{ value: '', text: start.noGroup }, ...groups]}
              />
            )}
            <Select
              field={fields.yearGroup}
              label={start.year}
              options={[
                ...years.map(one => ({ value: String(one), text: year(one) })),
                { value: 'adult', text: year(null) },
              ]}
            />
            <NumberField field={fields.headCount} label={start.headCount} width={2} />
            <Checkboxes
              field={fields.writing}
              label={start.writing}
              hint={start.writingHint}
              options={[{ value: 'yes', text: start.writingYes }]}
            />
          </>
        )}
      </FormFor>
    </Page>
  )
}

/** Starting a lesson: first the plan, then how many are there. */
export default function StartLesson() {
  const { plan, places, plans } = useLoaderData<typeof loader>()
  return plan ? <Start plan={plan} places={places} /> : <ChoosePlan plans={plans} />
}
