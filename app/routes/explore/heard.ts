import { hearMix, listenerOf, readPlace, readSeed } from '~/domain/case-studies'
import { recordHeard } from '~/domain/exploration'
import { HeardForm } from '~/domain/exploration/forms'
import { explorerSubmit, safePath, seeOther } from '~/http'
import { onOwnRecord } from './own-record'

/** Notes that an answer was heard or read, and goes back to it. In a mix the place says which; nobody is named by it. */
export const action = explorerSubmit({
  form: HeardForm,
  run: async (actor, { slug, question, way, mode, seed: typed, i, at, lean, back }) => {
    const seed = readSeed(typed)
    const mixed = mode === 'mix' || mode === 'blind'
    const turn =
      mixed && seed ? await hearMix(listenerOf(actor), seed, readPlace(at || null) ?? { turn: i }, lean) : null
    if (mixed && !turn) return { ok: false, why: 'not-found' }
    const clip = turn ? { answerId: turn.clip.answerId } : { slug, question }
    const noted = await onOwnRecord(recordHeard)(actor, {
      ...{ clip, mode, session: turn && seed ? `${seed}${lean}` : '' },
      ...{ percent: way === 'listened' ? 100 : 0, read: way === 'read' },
    })
    return noted.ok ? { ok: true, value: back } : noted
  },
  refusals: words => words.exploration.refusals,
  then: (back, _params, _request, words) => seeOther(safePath(back), words.exploration.heard.done),
})
