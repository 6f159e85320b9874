import { requestOfLink } from '~/domain/advice'
import type { Actor } from '~/domain/kernel/actor'
import { handNotesOn, keepNotes, notesHeld } from '~/domain/notes'
import { NotesPress, notesVerbs } from '~/domain/notes/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'

const isVerb = (verb: string | undefined) => verb === undefined || notesVerbs.some(one => one === verb)

/** How many notes are held about the holder of the link; the same page behind a verb. */
export const showOwnNotes = linkPage(async (actor, { verb }) =>
  isVerb(verb) ? notesHeld(actor, requestOfLink(actor) ?? '') : null,
)

export const pressOwnNotes = linkSubmit({
  form: NotesPress,
  run: (actor: Actor, input) => {
    const adviceId = requestOfLink(actor) ?? ''
    return input.verb === 'keep' ? keepNotes(actor, { adviceId, keep: input.keep }) : handNotesOn(actor, { adviceId })
  },
  refusals: words => words.notes.refusals,
  then: (_value, { asking, verb }, _request, words) =>
    seeOther(`/my-advice/${asking}/notes`, words.notes.own.done[verb === 'keep' ? 'keep' : 'hand-on']),
})
