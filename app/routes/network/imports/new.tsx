import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sectors } from '~/domain/kernel/sectors'
import { fileColumns, hashOfFile, uploadImport } from '~/domain/network'
import { UploadImport } from '~/domain/network/forms'
import { page, receive, seeOther } from '~/http'
import { discardUpload } from '~/platform/uploads'
import { titled } from '~/titled'
import { FileField, FormFor, Radios } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { keepers, largestFile } from './who'

export const meta = titled(words => words.imports.upload.title)

export const loader = page({ for: keepers }, async () => ({ columns: fileColumns, sectors }))

export const action = receive({
  for: keepers,
  field: 'file',
  maxBytes: largestFile,
  run: async (actor, received, { imports: words }) => {
    const kind = UploadImport.shape.kind.safeParse(received.fields.kind)
    const error = {
      ...(kind.success ? {} : { kind: [words.upload.refusals.kind] }),
      ...(received.ok ? {} : { file: [words.upload.refusals[received.why]] }),
    }
    if (!received.ok || !kind.success) {
      if (received.ok) await discardUpload(received.file)
      const typed = { kind: received.fields.kind ?? '' }
      return data({ status: 'error' as const, initialValue: typed, error }, { status: 422 })
    }

    const { path, name: fileName, bytes: size } = received.file
    const fileHash = await hashOfFile(path)
    const outcome = await uploadImport(actor, { kind: kind.data, fileName, fileHash, size, path })
    if (outcome.ok) throw await seeOther(`/tasks/${outcome.value.task?.id}`)
    await discardUpload(received.file)
    throw data(null, { status: 403 })
  },
})

const Columns = () => {
  const { columns } = useLoaderData<typeof loader>()
  const { imports, encounters } = useWords()
  const words = imports.upload
  const { sectors: known } = useLoaderData<typeof loader>()
  return (
    <Details summary={words.columns}>
      <p className="govuk-body">{words.columnsText}</p>
      {columns.map(({ name, required, optional }) => (
        <div key={name}>
          <h3 className="govuk-heading-s">{imports.layouts[name]}</h3>
          <p className="govuk-body">
            {words.required}: {required.join(', ')}.{' '}
            {optional.length > 0 && (
              <>
                {words.optional}: {optional.join(', ')}.
              </>
            )}
          </p>
        </div>
      ))}
      <h3 className="govuk-heading-s">{words.sectors}</h3>
      <ul className="govuk-list">
        {known.map(sector => (
          <li key={sector}>
            <code>{sector}</code> {encounters.sectors[sector]}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/imports/template.csv">
          {words.template}
        </a>
      </p>
    </Details>
  )
}

export default function UploadPage() {
  const result = useActionData<typeof action>()
  const { imports } = useWords()
  const words = imports.upload
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/imports', text: imports.report.backToList }}>
      <FormFor id="upload" schema={UploadImport} result={result} send={words.send} upload>
        {fields => (
          <>
            <Radios
              field={fields.kind}
              label={words.kind}
              options={(['schools', 'employers'] as const).map(value => ({
                value,
                text: imports.kinds[value],
                hint: words.kindHints[value],
              }))}
            />
            <FileField field={fields.file} label={words.file} hint={words.fileHint} accept=".csv,text/csv" />
          </>
        )}
      </FormFor>
      <Section title={words.where}>
        <p className="govuk-body">{words.whereText}</p>
        <p className="govuk-body">{words.people}</p>
        <Columns />
      </Section>
    </Page>
  )
}
