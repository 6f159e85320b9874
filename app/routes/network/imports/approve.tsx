import { useActionData, useLoaderData } from '@remix-run/react'
import { approveImport, importReport } from '~/domain/network'
import { NamedImport } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { keepers } from './who'

export const meta = titled(words => words.imports.report.approve)

export const loader = page({ for: keepers }, async (actor, { importId = '' }) => {
  const report = await importReport(actor, importId)
  return report?.mayApprove ? report : null
})

export const action = submit({
  for: keepers,
  form: NamedImport,
  run: approveImport,
  refusals: words => words.imports.report.refusals,
  then: ({ task }, _params, _request, words) => seeOther(`/tasks/${task?.id}`, words.imports.report.approved),
})

export default function ApprovePage() {
  const { file } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { imports } = useWords()
  const words = imports.report
  const counted = (['added', 'changed', 'closed', 'leftOut'] as const).filter(name => file[name] > 0)
  return (
    <Page title={words.approve} caption={file.fileName} lead={words.approveText} back={`/imports/${file.id}`}>
      <SummaryList
        rows={counted.map(name => ({ term: words.counts[name], value: file[name].toLocaleString('en-GB') }))}
      />
      <FormFor id="approve" schema={NamedImport} result={result} send={words.approve} />
    </Page>
  )
}
