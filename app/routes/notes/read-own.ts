import { requestOfLink } from '~/domain/advice'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { handNotesOn, keepNotes, notesHeld } from '~/domain/notes'
import { NotesPress, notesVerbs } from '~/domain/notes/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'
import type { Words } from '~/text'

const isVerb = (verb: string | undefined) => verb === undefined || notesVerbs.some(one => one === verb)

/** How many notes are held about the holder of the link; the same page behind a verb. */
export const showOwnNotes = linkPage(async (actor, { verb }) =>
  isVerb(verb) ? notesHeld(actor, requestOfLink(actor) ?? '') : null,
)

/** What is said where it went well. */
const told = <W extends string>(outcome: Outcome<unknown, W>, did: keyof Words['notes']['own']['done']) =>
  outcome.ok ? { ok: true as const, value: { did } } : outcome

export const pressOwnNotes = linkSubmit({
  form: NotesPress,
  run: async (actor: Actor, input) => {
    const adviceId = requestOfLink(actor) ?? ''
    if (input.verb === 'hand-on') return told(await handNotesOn(actor, { adviceId }), 'hand-on')
    return told(await keepNotes(actor, { adviceId, keep: input.keep }), input.keep === 'now' ? 'gone' : 'keep')
  },
  refusals: words => words.notes.refusals,
  then: ({ did }, { asking }, _request, words) => seeOther(`/my-advice/${asking}/notes`, words.notes.own.done[did]),
})
