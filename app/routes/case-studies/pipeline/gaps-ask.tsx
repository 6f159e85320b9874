import { useLoaderData } from '@remix-run/react'
import { askForNominations, gapsFor } from '~/domain/case-studies'
import { AskForNominations, leavingBands, majorGroups, sectors } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FilterForm } from '~/ui/filter-form'
import { Checkboxes, FormFor, plainField, TextArea, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from '../nominating/said'

export const meta = titled(words => words.nominating.gaps.askTitle)

export const loader = page({ for: ['coordinator'] }, async (actor, _params, { searchParams }) => {
  const search = (searchParams.get('search') ?? '').replaceAll('\u0000', '').trim().slice(0, 100)
  const gaps = await gapsFor(actor, { moduleId: searchParams.get('module') ?? '', search })
  if (!gaps) return null
  // Asks nobody there can take now are shown, with the reason, and cannot be ticked.
  return { ...gaps, search }
})

export const action = submit({
  for: ['coordinator'],
  form: AskForNominations,
  run: async (actor, { employerIds, moduleId, note, ...wanted }) => {
    const done: string[] = []
    const not: string[] = []
    for (const employerId of new Set(employerIds)) {
      const asked = await askForNominations(actor, { employerId, moduleId, wanted, note })
      ;(asked.ok ? done : not).push(employerId)
    }
    return done.length > 0
      ? { ok: true as const, value: { asked: done.length } }
      : { ok: false as const, why: 'none-asked' as const }
  },
  refusals: words => ({ 'none-asked': words.nominating.gaps.noneAsked }),
  then: ({ asked }, _params, _request, words) => seeOther('/pipeline/gaps', words.nominating.gaps.asked(asked)),
})

export default function AskEmployersPage() {
  const { module, lacks, employers, search } = useLoaderData<typeof loader>()
  const { nominating, encounters } = useWords()
  const words = nominating.gaps
  const from = <K extends string>(values: readonly K[], texts: { [key in K]: string }) =>
    values.map(value => ({ value, text: texts[value] }))
  const here = module ? `?module=${module.id}` : ''
  const missing = (found: readonly { value: string }[]) => (value: string) => found.some(one => one.value === value)
  return (
    <Page
      title={words.askTitle}
      caption={module?.name}
      lead={words.askLead}
      back={{ href: `/pipeline/gaps${here}`, text: words.title }}
    >
      <FilterForm action="/pipeline/gaps/ask" hidden={module ? { module: module.id } : {}}>
        <TextField field={plainField('search', search)} label={words.search} />
      </FilterForm>
      <FormFor
        schema={AskForNominations}
        result={useResult()}
        hidden={module ? { moduleId: module.id } : {}}
        send={words.send}
      >
        {fields => (
          <>
            <h2 className="govuk-heading-m">{words.wanted}</h2>
            <Checkboxes
              field={fields.leaving}
              label={words.wantedLeaving}
              options={from(leavingBands.filter(missing(lacks.leaving)), nominating.leaving)}
              small
            />
            <Checkboxes
              field={fields.soc}
              label={words.wantedSoc}
              options={from(majorGroups.filter(missing(lacks.soc)), nominating.majorGroups)}
              small
            />
            <Checkboxes
              field={fields.sectors}
              label={words.wantedSectors}
              options={from(sectors.filter(missing(lacks.sectors)), encounters.sectors)}
              small
            />
            {lacks.districts.length > 0 && (
              <Checkboxes
                field={fields.districts}
                label={words.wantedDistricts}
                options={lacks.districts.map(({ value }) => ({ value, text: value }))}
                small
              />
            )}
            <TextArea field={fields.note} label={words.note} hint={words.noteHint} rows={3} limit={400} optional />
            <Checkboxes
              field={fields.employerIds}
              label={words.employers}
              hint={words.employersHint}
              options={employers.map(({ id, name, sector, towns, bar }) => ({
                value: id,
                text: name,
                disabled: bar !== null,
                hint: bar ? words.bars[bar] : [sector, ...towns].filter(Boolean).join(', '),
              }))}
            />
          </>
        )}
      </FormFor>
    </Page>
  )
}
