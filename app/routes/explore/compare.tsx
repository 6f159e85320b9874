import { useLoaderData } from '@remix-run/react'
import { compareFragments } from '~/domain/exploration'
import { CompareForm } from '~/domain/exploration/forms'
import { explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { AfterTalk } from './after-talk'
import { CompareFields } from './canvas-parts'
import { onOwnRecord } from './own-record'
import { readCanvas } from './read-canvas'
import { CanvasShown } from './work-shown'

export const meta = titled(words => words.exploration.canvas.compare)
export const loader = readCanvas

export const action = explorerSubmit({
  form: CompareForm,
  run: onOwnRecord(compareFragments),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore/canvas', words.exploration.canvas.compared),
})

/** What the answers share, where they differ, and what it depended on. */
export default function Compare() {
  const { canvas, working, noTyping } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.canvas
  const result = useSaid(exploration.errors)
  const open = working === 'triangulating' && canvas !== null
  return (
    <Page title={words.compare} width="wide" back={{ href: '/explore/canvas', text: words.title }}>
      {canvas && <CanvasShown canvas={canvas} />}
      {working === 'gate-review' || working === 'cleared' ? (
        <InsetText>{words.reading}</InsetText>
      ) : working !== 'triangulating' ? (
        <AfterTalk />
      ) : (
        !open && <InsetText>{words.placeFirst}</InsetText>
      )}
      {open && noTyping && <InsetText>{exploration.keep.noTyping}</InsetText>}
      {open && !noTyping && <CompareFields canvas={canvas} result={result} />}
    </Page>
  )
}
