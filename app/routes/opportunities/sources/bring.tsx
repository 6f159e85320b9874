import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { wears } from '~/domain/kernel/actor'
import { bringFile, courseColumns } from '~/domain/matching'
import { BringFileForm, majorGroups, sectors, sourceFormats } from '~/domain/matching/forms'
import { page, receive, seeOther } from '~/http'
import { discardUpload } from '~/platform/uploads'
import { titled } from '~/titled'
import { FileField, FormFor, Radios, Select, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { bringers, largestFile } from './who'

export const meta = titled(words => words.sources.file.title)

export const loader = page({ for: bringers }, async actor => ({
  named: wears(actor, 'coordinator'),
  columns: courseColumns,
}))

const sentenceOf = (sentences: { readonly [code: string]: string }, code: string): string => sentences[code] ?? code

export const action = receive({
  for: bringers,
  field: 'file',
  maxBytes: largestFile,
  run: async (actor, received, { sources: words }) => {
    const form = BringFileForm.safeParse(received.fields)
    const wrong = (file?: string) => {
      const codes = form.error?.issues ?? []
      const said = codes.map(({ path, message }) => [String(path[0]), [sentenceOf(words.errors, message)]] as const)
      const error = { ...Object.fromEntries(said), ...(file ? { file: [file] } : {}) }
      return data({ status: 'error' as const, initialValue: received.fields, error }, { status: 422 })
    }
    if (!received.ok) return wrong(words.file.refusals[received.why])
    const { file } = received
    try {
      if (!form.success) return wrong()
      const outcome = await bringFile(actor, { ...form.data, path: file.path, fileName: file.name.slice(0, 200) })
      if (outcome.ok) throw await seeOther(`/opportunities/sources/readings/${outcome.value.readingId}`)
      if (outcome.why === 'not-found' || outcome.why === 'not-allowed') throw data(null, { status: 403 })
      return wrong(words.problems[outcome.why])
    } finally {
      await discardUpload(file)
    }
  },
})

const Columns = () => {
  const { columns } = useLoaderData<typeof loader>()
  const { file: words } = useWords().sources
  return (
    <Details summary={words.columns}>
      <p className="govuk-body">{words.columnsText}</p>
      <p className="govuk-body">
        {words.needed}: {columns.required.join(', ')}.
      </p>
      <p className="govuk-body">
        {words.optional}: {columns.optional.join(', ')}.
      </p>
      <p className="govuk-body">{words.reference}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/opportunities/sources/template.csv">
          {words.template}
        </a>
      </p>
    </Details>
  )
}

/** Bringing a file of opportunities. */
export default function BringFilePage() {
  const { named } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { sources, encounters, listening } = useWords()
  const words = sources.file
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/opportunities/sources', text: sources.title }}>
      <FormFor
        id="bring"
        schema={BringFileForm}
        result={result}
        values={{ format: 'courses' }}
        send={words.send}
        upload
      >
        {fields => (
          <>
            <Radios
              field={fields.format}
              label={words.format}
              options={sourceFormats.map(value => ({ value, text: sources.formats[value] }))}
            />
            <FileField
              field={fields.file}
              label={words.file}
              hint={words.fileHint}
              accept=".csv,.json,.jsonld,.html,text/csv,application/json"
            />
            {named && (
              <TextField
                field={fields.organisation}
                label={words.organisation}
                hint={words.organisationHint}
                optional
              />
            )}
            <Select
              field={fields.sector}
              label={words.sector}
              options={sectors.map(value => ({ value, text: encounters.sectors[value] }))}
              blank=""
            />
            <Select
              field={fields.major}
              label={words.major}
              options={majorGroups.map(value => ({ value, text: listening.search.groups[value] }))}
              blank=""
            />
          </>
        )}
      </FormFor>
      <Columns />
    </Page>
  )
}
