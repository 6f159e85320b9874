import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { Contact } from './contact'
import { Passages } from './passages'

export const meta = titled(words => words.public.privacy.title)

export const loader = openPage(async () => ({ hubs: await hubsHere() }))

export default function Privacy() {
  const { hubs } = useLoaderData<typeof loader>()
  const { public: words } = useWords()
  const { title, lead, passages, table, more } = words.privacy
  return (
    <Page title={title} lead={lead}>
      <Passages of={passages} />
      <Table
        caption={table.title}
        captionSize="m"
        narrow="stack"
        rows={Object.values(table.rows)}
        rowKey={row => row.what}
        columns={[
          { head: table.what, header: true, cell: row => row.what },
          { head: table.why, cell: row => row.why },
          { head: table.long, cell: row => row.long },
        ]}
      />
      <Passages of={more} />
      <Contact hubs={hubs} />
    </Page>
  )
}
