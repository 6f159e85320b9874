import { useActionData, useLoaderData } from '@remix-run/react'
import { discardImport, importReport } from '~/domain/network'
import { NamedImport } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { keepers } from './who'

export const meta = titled(words => words.imports.report.discard)

export const loader = page({ for: keepers }, async (actor, { importId = '' }) => {
  const report = await importReport(actor, importId)
  return report?.mayDiscard ? report : null
})

export const action = submit({
  for: keepers,
  form: NamedImport,
  run: discardImport,
  refusals: words => words.imports.report.refusals,
  then: (_file, _params, _request, words) => seeOther('/imports', words.imports.report.discarded),
})

export default function DiscardPage() {
  const { file } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { imports } = useWords()
  const words = imports.report
  return (
    <Page title={words.discard} caption={file.fileName} lead={words.discardText} back={`/imports/${file.id}`}>
      <FormFor id="discard" schema={NamedImport} result={result} tone="warning" send={words.discard} />
    </Page>
  )
}
