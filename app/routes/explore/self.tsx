import { useLoaderData } from '@remix-run/react'
import { writeSelf } from '~/domain/exploration'
import { SelfForm } from '~/domain/exploration/forms'
import { explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { SelfField } from './canvas-parts'
import { onOwnRecord } from './own-record'
import { readCanvas } from './read-canvas'
import { CanvasShown } from './work-shown'

export const meta = titled(words => words.exploration.canvas.self)
export const loader = readCanvas

export const action = explorerSubmit({
  form: SelfForm,
  run: onOwnRecord(writeSelf),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore', words.exploration.canvas.selfSaved),
})

/** Turning to oneself, after the others. */
export default function Self() {
  const { canvas, working, selfOpen, noTyping } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.canvas
  const result = useSaid(exploration.errors)
  const open = working === 'triangulating' && selfOpen && canvas !== null
  return (
    <Page title={words.self} width="wide" back={{ href: '/explore/canvas', text: words.title }}>
      {!open && <InsetText>{words.selfLocked}</InsetText>}
      {open && noTyping && <InsetText>{exploration.keep.noTyping}</InsetText>}
      {open && <CanvasShown canvas={canvas} />}
      {open && !noTyping && <SelfField canvas={canvas} result={result} />}
    </Page>
  )
}
