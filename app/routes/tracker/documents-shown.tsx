import type { SubmissionResult } from '@conform-to/react'
import type { OwnTracked } from '~/domain/tracker'
import { DocumentForm } from '~/domain/tracker/forms'
import { FormFor, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

/** Which documents are needed, and whether each is ready. */
export const DocumentsShown = ({ found, result }: { found: OwnTracked; result: SubmissionResult | undefined }) => {
  const { page, fields: labels } = useWords().tracker
  const at = `/tracker/${found.id}/documents`
  return (
    <Section title={page.documents} id="documents">
      {found.list.length === 0 ? (
        <p className="govuk-body">{page.noDocuments}</p>
      ) : (
        <ul className="govuk-list">
          {found.list.map(({ id, name, ready }) => (
            <li key={id}>
              {name} <Tag tone={ready ? 'good' : 'neutral'}>{ready ? page.ready : page.notReady}</Tag>
              <div className="govuk-button-group tv-no-print">
                <PostButton action={`${at}/${id}/tick`} hidden={{ ready: ready ? 'no' : 'yes' }} about={name}>
                  {ready ? page.untick : page.tick}
                </PostButton>
                <PostButton action={`${at}/${id}/remove`} about={name}>
                  {page.removeDocument}
                </PostButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="tv-no-print">
        <FormFor
          id="document"
          schema={DocumentForm}
          result={result}
          action={at}
          send={page.addDocument}
          tone="secondary"
        >
          {fields => <TextField field={fields.name} label={labels.document} hint={labels.documentHint} />}
        </FormFor>
      </div>
    </Section>
  )
}
