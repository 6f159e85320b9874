import type { ReadableColumns } from '~/domain/privacy'
import type { Words } from '~/text'

/** How a value of one column is said to whom it is about. */
export type Saying = (value: string, words: Words) => string

/** As it was written. */
const asWritten: Saying = value => value
const written = <C extends string>(...columns: readonly C[]) =>
  Object.fromEntries(columns.map(column => [column, asWritten])) as { [column in C]: Saying }

const yesOrNo: Saying = (value, { privacy: { mine } }) => (value === 'true' ? mine.yes : mine.no)
const asked = <C extends string>(...columns: readonly C[]) =>
  Object.fromEntries(columns.map(column => [column, yesOrNo])) as { [column in C]: Saying }

/** By a list of the texts: one code, or several with a comma between them. */
const oneOf =
  (list: (words: Words) => object): Saying =>
  (value, words) => {
    const said = new Map<string, unknown>(Object.entries(list(words)))
    return value
      .split(', ')
      .map(code => String(said.get(code) ?? words.privacy.mine.unnamed))
      .join(', ')
  }

/** What only a machine reads is named, and whole in the copy for one. */
const forMachines: Saying = (_value, { privacy }) => privacy.mine.data

const ownCriteria: Saying = value => {
  const lines: unknown = JSON.parse(value)
  return Array.isArray(lines) ? lines.map(({ words }: { words: string }) => words).join(', ') : ''
}

const seatName: Saying = (value, { inClass: { name, names } }) => {
  const [first = 0, second = 0] = value.split(', ').map(Number)
  return name(names.first[first] ?? '', names.second[second] ?? '')
}

const signed = ({
  story: {
    consent: { signed },
  },
}: Words) => ({ ...signed.keeping, ...signed.hearings, ...signed.further })
const majors = oneOf(({ nominating }) => nominating.majorGroups)
const sectors = oneOf(({ encounters }) => encounters.sectors)
const roles = oneOf(({ network }) => network.roles)
const ours = oneOf(({ network }) => network.languages)

/**
 * Every column of the register that is shown, and how. The register's own type asks for each: a new column does not compile
 * until it is said here how it reads.
 */
export const sayings: { readonly [T in keyof ReadableColumns]: { readonly [C in ReadableColumns[T]]: Saying } } = {
  // learners
  learner: { ...written('label'), voice: oneOf(({ privacy }) => privacy.values.voices) },
  learner_flags: {
    ...asked('pupil_premium', 'looked_after', 'persistently_absent', 'eal'),
    send: oneOf(({ learners }) => learners.flags.sends),
    sex: oneOf(({ learners }) => learners.flags.sexes),
  },
  roster_change: { before: forMachines },
  exploration_cycle: {
    phase: oneOf(({ exploration }) => exploration.phases),
    referred_because: oneOf(({ exploration }) => exploration.review.referReasons),
    ...written('returned_because', 'reopened_because', 'referred_words'),
  },
  // lessons and exploring
  seat: { name: seatName },
  seat_thought: written('text'),
  passed_thought: { ...written('text'), name: seatName },
  thought: written('words'),
  discussion: written('surprised', 'facilitator'),
  canvas: written('share', 'differ', 'depended', 'self'),
  exploration_statement: {
    ...written('interests', 'no_words'),
    ...{ criteria: ownCriteria, majors, no_majors: majors, sectors, no_sectors: sectors },
  },
  exploration_adjustment: written('words'),
  safeguarding_copy: written('label', 'words'),
  // matching and placements
  match_run: { snapshot: forMachines, ranked: forMachines },
  suggestion: {
    criteria: forMachines,
    not_because: oneOf(({ matching }) => matching.suggestions.reasons),
    ...written('held_because', 'not_words'),
  },
  match_constraints: {
    kinds: oneOf(({ matching }) => matching.kinds),
    times: oneOf(({ matching }) => matching.times),
    level: oneOf(({ matching }) => matching.levels),
    access: oneOf(({ encounters }) => encounters.accessNeeds),
    ...asked('online'),
    ...written('miles', 'district'),
  },
  opportunity_place: { state: oneOf(({ matching }) => matching.suggestions.place) },
  placement: {
    ...written('words', 'reason'),
    reason_code: oneOf(({ placements }) => ({ ...placements.rejectReasons, ...placements.reasons })),
  },
  placement_agreement: asked('needs_told'),
  placement_day: written('minutes'),
  placement_evaluation: { ...asked('people_met', 'task_done', 'talked'), ...written('words') },
  // advice, plans and meetings
  advice_request: {
    ...written('words', 'name', 'email', 'phone', 'address', 'safe_contact', 'access_words', 'district'),
    ...written('conflict', 'reason', 'reference'),
    ...asked('may_leave_message', 'benefits_linked', 'help_shown'),
    access: oneOf(({ advice }) => advice.access),
    language: oneOf(({ advice }) => advice.languages),
    age_band: oneOf(({ advice }) => advice.ages),
    constraints: oneOf(({ adviceDesk }) => adviceDesk.constraints),
    reason_code: oneOf(({ advice, privacy }) => ({ ...advice.holdReasons, ...privacy.values.closeReasons })),
  },
  advice_word: written('text'),
  advice_try: { outcome: oneOf(({ privacy }) => privacy.values.tries) },
  advice_signpost: written('name', 'contact'),
  advice_to_tell: { letter: oneOf(({ privacy }) => privacy.values.toTell) },
  adviser_registration: written('level'),
  adviser_profile: { ...written('employer', 'district'), languages: oneOf(({ advisers }) => advisers.languages) },
  adviser_learning: written('hours'),
  tracked: { ...written('title', 'organisation', 'link'), heard: oneOf(({ tracker }) => tracker.heardKinds) },
  tracked_own: written('note', 'next_step'),
  tracked_document: written('name'),
  tracked_funding: written('used_credits', 'credits', 'years', 'level'),
  hand_over: { ...written('label', 'new_label'), takes: oneOf(({ movingOn }) => movingOn.parts) },
  action_plan: written('change_asked', 'declared_for'),
  plan_goal: { ...written('words', 'archive_words'), archive_reason: oneOf(({ plans }) => plans.archiveReasons) },
  plan_action: written('words', 'note'),
  plan_signpost: { ...written('words'), body: oneOf(({ plans }) => plans.bodies) },
  plan_shortlisted: written('title', 'link', 'why'),
  plan_review: {
    ...written('words', 'exempt_words'),
    outcome: oneOf(({ followUp }) => followUp.outcomes),
    hold_reason: oneOf(({ followUp }) => followUp.holdReasons),
    exempt_reason: oneOf(({ followUp }) => followUp.exemptReasons),
  },
  appointment: written('reason'),
  guidance_meeting: written('label'),
  guidance_record: written('wish', 'talked'),
  guidance_action: written('words'),
  // people and organisations
  person: { ...written('name', 'email', 'last_seen_at'), language: ours },
  membership: { role: roles },
  invitation: { ...written('email', 'name'), language: ours, role: roles },
  set_up_link: written('email', 'name'),
  session: written('device'),
  encounter_request: written('supervisor', 'identity_check_by', 'assurance'),
  quiet_reminder: written('since'),
  inbox_letter: written('recipient', 'subject', 'raw'),
  // working lives
  contribution: {
    ...written('slug', 'shown_as', 'role', 'soc', 'district', 'gender', 'access_needs', 'reason'),
    ...{ sector: sectors, language: ours, scopes: oneOf(signed) },
    leaving: oneOf(({ nominating }) => nominating.leaving),
    way: oneOf(({ nominating }) => nominating.ways),
  },
  contributor: { ...written('name', 'email', 'phone'), language: ours },
  nomination: {
    ...written('nominee_name', 'why', 'asked_by'),
    relationship: oneOf(({ nominating }) => nominating.relationshipsOf),
  },
  nomination_ask: written('note'),
  consent: { scope: oneOf(signed), channel: oneOf(({ story }) => story.consent.page.channels) },
  interview_slot: { ...written('venue'), place: oneOf(({ interviews }) => interviews.places) },
  answer: { ...written('transcript', 'captions'), kept: forMachines },
  edit: written('passage', 'becomes', 'note'),
  clip_comment: written('words'),
  name_flag: written('found', 'name', 'reason'),
  mention: written('named', 'passage'),
  employer_flag: written('words', 'answer'),
  kept_clip: written('thought'),
}
