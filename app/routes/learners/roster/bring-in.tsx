import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bringRosterIn, learnerLeaders, placesOfLearners, rostersOf } from '~/domain/learners'
import { UploadRosterForm } from '~/domain/learners/forms'
import { page, receive, seeOther } from '~/http'
import { readTextFile } from '~/platform/csv-text'
import { discardUpload } from '~/platform/uploads'
import { readWorkbook } from '~/platform/workbook'
import { titled } from '~/titled'
import { FileField, FormFor, Select } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.learners.roster.title)

const largest = 5_000_000

export const loader = page({ for: learnerLeaders }, async viewer => ({
  places: (await placesOfLearners(viewer)).filter(({ leads }) => leads).map(({ id, name }) => ({ id, name })),
  rosters: await rostersOf(viewer),
}))

export const action = receive({
  for: learnerLeaders,
  field: 'file',
  maxBytes: largest,
  run: async (actor, received, { learners: words }) => {
    const institutionId = received.fields.institutionId ?? ''
    const wrong = (why: keyof typeof words.roster.upload) => {
      const error = { file: [words.roster.upload[why]] }
      return data({ status: 'error' as const, initialValue: { institutionId }, error }, { status: 422 })
    }
    if (!received.ok) return wrong(received.why)
    const { file } = received
    try {
      const asText = await readTextFile(file.path)
      const isWorkbook = 'not' in asText && asText.not === 'workbook'
      const read = isWorkbook ? await readWorkbook(file.path) : asText
      if ('not' in read) return wrong(read.not)
      const roster = await bringRosterIn(actor, { institutionId, fileName: file.name.slice(0, 200), ...read })
      if (roster.ok) throw await seeOther(`/learners/import/${roster.value.id}`)
      if (roster.why === 'no-header') return wrong(roster.why)
      throw data(null, { status: roster.why === 'not-found' ? 404 : 403 })
    } finally {
      await discardUpload(file)
    }
  },
})

/** Bringing in a roster, and those brought in before. */
export default function BringRosterIn() {
  const { places, rosters } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { roster: words, list } = useWords().learners
  const states: Record<string, string> = words.states
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/learners', text: list.title }}>
      <FormFor
        id="roster"
        schema={UploadRosterForm}
        result={result}
        values={{ institutionId: places[0]?.id ?? '' }}
        send={words.send}
        upload
      >
        {fields => (
          <>
            <Select
              field={fields.institutionId}
              label={words.place}
              options={places.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <FileField field={fields.file} label={words.file} hint={words.fileHint} accept=".csv,.xlsx,text/csv" />
          </>
        )}
      </FormFor>
      <InsetText>{words.kept}</InsetText>
      {rosters.length > 0 && (
        <Section title={words.before}>
          <ul className="tv-plans">
            {rosters.map(({ id, fileName, state, createdAt }) => (
              <li key={id}>
                <a className="govuk-link" href={`/learners/import/${id}`}>
                  {fileName}
                </a>
                <p className="tv-quiet">
                  {states[state]} · <When at={createdAt} form="moment" />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
