import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

/** A status we have words for; any other 4xx reads as 400 and the rest as 500. */
export const sorryFor = (status: number) => {
  const known = [400, 403, 404, 405, 408, 413, 415, 421, 422, 429, 503] as const
  return known.find(one => one === status) ?? (status >= 400 && status < 500 ? 400 : 500)
}

/** Says plainly that a page cannot be shown, and the way on. */
export const Sorry = ({
  status,
  retryAfter,
  said = [],
  back,
}: {
  status: number
  retryAfter?: number
  /** What the refusal says of itself, in the reader's language. */
  said?: readonly string[]
  /** The page the form was sent from. */
  back?: string
}) => {
  const { sorry } = useWords()
  const { title, text, next } = sorry.statuses[sorryFor(status)]
  return (
    <Page title={title}>
      {(said.length > 0 ? said : [text]).map(sentence => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
      <p className="govuk-body">{retryAfter === undefined ? next : sorry.wait(retryAfter)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={back ?? '/'}>
          {back ? sorry.back : sorry.home}
        </a>
      </p>
    </Page>
  )
}
