import type { EmployerPage } from '~/domain/network'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'

/** Where an employer is. */
export const Sites = ({
  employer,
  sites,
  mayKeep,
}: Pick<EmployerPage, 'sites' | 'mayKeep'> & { employer: { id: string } }) => {
  const { directory } = useWords()
  const words = directory.employer
  const at = `/employers/${employer.id}/sites`
  return (
    <Section
      title={words.sites}
      aside={
        mayKeep && (
          <a className="govuk-link" href={`${at}/new`}>
            {words.addSite}
          </a>
        )
      }
    >
      {sites.length === 0 ? (
        <p className="govuk-body">{words.noSites}</p>
      ) : (
        <Table
          caption={words.sites}
          captionHidden
          narrow="stack"
          rows={sites}
          rowKey={site => site.id}
          columns={[
            {
              head: words.siteColumns.name,
              header: true,
              cell: site =>
                mayKeep ? (
                  <a className="govuk-link" href={`${at}/${site.id}`}>
                    {site.name}
                  </a>
                ) : (
                  site.name
                ),
            },
            { head: words.siteColumns.town, cell: site => site.town },
            { head: words.siteColumns.postcode, cell: site => site.postcode },
          ]}
        />
      )}
    </Section>
  )
}
