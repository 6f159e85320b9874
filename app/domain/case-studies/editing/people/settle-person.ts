import { accept, refuse } from '../../../kernel/decision'
import { isContributor } from '../../contribution/policy'
import type { CaseStudyEvent } from '../../events'
import { wordsReplaced } from '../cut'
import { decidesNames, sideOf } from '../sides'
import { isInEdit, namesFound, storyCommand, withWords } from '../story-command'
import { soundGoes, wordsGo } from '../taking-out'
import { type Clip, type Edit, type NewEdit, standingClips, type WholeStory } from '../whole-story'
import { correction } from '../word-clip'
import { type Mention, placesOf } from './mention'

export type PersonDecision = 'agreed' | 'masked' | 'cut' | 'mistaken'

type SettlePerson = {
  contributionId: string
  mentionId: string
  decision: PersonDecision
  /** What stands for the name when it is masked; where nothing was pointed at, `passage` says which words name them. */
  words?: string
  passage?: string
}

type Asker = 'recordist' | 'contributor'

/** The edits that take every word out which names them, or put others in their place; or why that cannot be done. */
const takenOut = (
  story: WholeStory,
  clip: Clip,
  mention: Mention,
  { passage, becomes, by, at }: { passage: string; becomes: string | null; by: Asker; at: Date },
): { edits: NewEdit[]; clip: Clip } | 'times-needed' | 'passage-not-found' => {
  const places = placesOf(clip.transcript, passage)
  if (places.length === 0) return 'passage-not-found'
  const edits: NewEdit[] = []
  const about = { by, at, takesOut: mention.id, note: 'person' }
  for (const { from, to } of places) {
    const place = { fromChar: from, toChar: to, passage: clip.transcript.slice(from, to) }
    if (clip.form !== 'text') {
      const sound = soundGoes(story, clip, clip.transcript, place, { ...about, silent: becomes !== null })
      if (!sound) return 'times-needed'
      edits.push(sound)
    } else if (becomes === null) edits.push(wordsGo(clip, place, about))
    if (becomes !== null) edits.push({ ...correction(clip, { ...place, becomes }, at, 'person'), askedBy: by })
  }
  if (becomes === null) return { edits, clip }
  // From the last to the first, so that each place still stands where it was found.
  const masked = places.reduceRight<Clip | null>((cut, { from, to }) => {
    const words = clip.transcript.slice(from, to)
    return cut && wordsReplaced(cut, { fromChar: from, toChar: to, passage: words }, becomes)
  }, clip)
  return masked ? { edits, clip: masked } : 'passage-not-found'
}

/** Sound that was asked to go and stayed is asked for again. */
const askedAgain = (story: WholeStory, mention: Mention, by: Asker, at: Date): NewEdit[] =>
  story.edits
    .filter((edit): edit is Edit => edit.takesOut === mention.id && edit.state === 'refused' && edit.kind === 'trim')
    .map(({ id: _id, hubId: _hub, contributionId: _contribution, ...edit }) => ({
      ...edit,
      ...{ state: 'asked', askedBy: by, askedAt: at, settledAt: null, note: 'person' },
    }))

/**
 * Somebody decides about a person named in a clip. They have agreed; or other words stand for their name; or what names
 * them goes, which the other side agrees to. Whoever pointed them out may also say that nobody is named there.
 */
export const settlePerson = storyCommand({
  name: 'case-studies.settle-person',
  words: true,
  allow: (actor, { contribution }) => decidesNames(actor, contribution) || isContributor(actor, contribution),
  decide: (desk, { mentionId, decision, words = '', passage }: SettlePerson, at, actor) => {
    const { story } = desk
    const mention = story.mentions.find(({ id }) => id === mentionId)
    const clip = standingClips(story).find(({ id }) => id === mention?.answerId)
    if (!mention || !clip) return refuse('not-found')
    const by: Asker = sideOf(actor, story.contribution) === 'contributor' ? 'contributor' : 'recordist'
    if (!isInEdit(story.contribution.state)) return refuse('wrong-state')
    if (decision === 'mistaken' && mention.side === 'contributor' && by !== 'contributor')
      return refuse('theirs-to-say')
    if (decision === 'masked' && !words.trim()) return refuse('words-needed')

    const decided: Mention = { ...mention, state: decision, decidedBy: actor.personId, decidedAt: at }
    const settled: CaseStudyEvent = {
      ...{ type: 'person-settled', hubId: clip.hubId, subjectId: clip.contributionId },
      ...{ answerId: clip.id, mentionId, decision },
    }
    const withMention = (next: Mention): WholeStory => ({
      ...story,
      mentions: story.mentions.map(one => (one === mention ? next : one)),
    })
    if (decision === 'agreed' || decision === 'mistaken') return accept(withMention(decided), settled)

    const says = passage?.trim() || mention.passage || mention.named
    const again = askedAgain(story, mention, by, at)
    const cut =
      again.length > 0 && placesOf(clip.transcript, says).length === 0
        ? { edits: again, clip }
        : takenOut(story, clip, mention, {
            passage: says,
            becomes: decision === 'masked' ? words.trim() : null,
            by,
            at,
          })
    if (typeof cut === 'string') return refuse(cut)
    const next = {
      ...withMention({ ...decided, passage: cut.edits === again ? '' : says }),
      edits: [...story.edits, ...cut.edits],
    }
    const done = withWords({ ...desk, story: next }, clip, cut.clip, at)
    const asks = cut.edits.some(({ state }) => state === 'asked')
    const asked: CaseStudyEvent = {
      ...{ type: 'edit-asked', hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id, side: by },
    }
    return accept(done, settled, ...(asks ? [asked] : []), ...namesFound(next, done))
  },
})
