import { useLoaderData } from '@remix-run/react'
import { boardOf, lessonStaff, shownCode } from '~/domain/lessons'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { joinAddress } from '../join-address'
import { Qr } from '../qr'
import { useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.poster.title)

export const loader = page({ for: lessonStaff }, async (viewer, { lessonId = '' }) => {
  const lesson = await boardOf(viewer, lessonId)
  if (!lesson) return null
  const { joinCode, id, plan, step } = lesson
  return { id, plan, step, code: joinCode && shownCode(joinCode), join: joinCode ? joinAddress(joinCode) : null }
})

/** One sheet of A4 with the code, for a room without a board. */
export default function Poster() {
  const { id, plan, step, code, join } = useLoaderData<typeof loader>()
  const { poster, board, list } = useWords().inClass
  const { title } = useTaught({ plan, step })
  return (
    <Page title={poster.title} caption={title} back={{ href: `/lessons-now/${id}`, text: list.title }}>
      {!join ? (
        <p className="govuk-body">{poster.none}</p>
      ) : (
        <div className="tv-poster">
          <ol className="govuk-list govuk-list--number">
            <li>
              {poster.one}
              <p className="tv-poster__address">{join.address}</p>
              <Qr code={join.square} label={board.qr} />
            </li>
            <li>
              {poster.two}
              <p className="tv-join-code tv-join-code--board">{code}</p>
            </li>
            <li>{poster.three}</li>
          </ol>
          <p className="govuk-body">{poster.noName}</p>
        </div>
      )}
      <PrintLink />
    </Page>
  )
}
