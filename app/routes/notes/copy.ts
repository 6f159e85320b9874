import { requestOfLink } from '~/domain/advice'
import { copyOfNotes } from '~/domain/notes'
import { download, linkPage, wordsOf } from '~/http'
import { choicesIn } from '~/shell'
import { dateInWords } from '~/text/when'

/** Every note about the holder of the link, as plain text. */
export const loader = linkPage(async (actor, _params, _url, request) => {
  const copy = await copyOfNotes(actor, requestOfLink(actor) ?? '')
  if (!copy) return null
  const { own, desk } = wordsOf(request).notes
  const { language } = choicesIn(request.headers.get('cookie'))
  const parts = copy.notes.map(
    ({ by, writtenAt, words }) => `${desk.by(by, dateInWords(language, writtenAt))}\n\n${words ?? own.lost}\n`,
  )
  const text = [`${own.title} (${copy.reference})`, ...(parts.length > 0 ? parts : [own.none])].join('\n\n')
  return download(`${text}\n`, `notes-${copy.reference}.txt`, 'text/plain; charset=utf-8')
})
