import { renderToStaticMarkup } from 'react-dom/server'
import { config } from '~/platform/config'
import { type Language, wordsFor } from '~/text'
import { documentTitle } from '~/ui/document-title'
import { Frame } from '~/ui/frame'
import { documentAround } from './document'
import type { SorryPage } from './server/inside'
import { choicesIn, ShellProvider } from './shell'
import { Sorry, sorryFor } from './sorry'

/** The head of a page that cannot be shown. */
export const sorryHead = (status: number, language: Language): string =>
  renderToStaticMarkup(
    <>
      <title>{documentTitle(wordsFor(language).sorry.statuses[sorryFor(status)].title)}</title>
      <meta name="robots" content="noindex" />
    </>,
  )

/** A page of refusal as a whole document, drawn without asking anything of the database. */
export const sorryPage = (status: number, { nonce, cookie, ...shown }: SorryPage): string => {
  const shell = { ...choicesIn(cookie), nonce }
  const [before, after] = documentAround(shell, sorryHead(status, shell.language))
  const page = (
    <ShellProvider shell={shell}>
      <Frame header={{}} footer={{ theme: shell.theme }} demo={config.demo ? {} : undefined}>
        <Sorry status={status} {...shown} />
      </Frame>
    </ShellProvider>
  )
  return `${before}${renderToStaticMarkup(page)}${after}`
}
