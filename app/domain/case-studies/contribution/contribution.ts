import { lifecycle, type State } from '../../kernel/lifecycle'

/**
 * The life of a contribution: one person's working life, from being named to being heard (domain reference 3.1).
 *
 * Who moves it: `coordinator`, `recordist`, `editor` and `safeguarding-lead` of its hub, the `contributor` by their own
 * link, and two systems: `studio` prepares what was recorded, `clock` ends what has run out.
 */
export const contributionLifecycle = lifecycle({
  states: [
    'nominated',
    'screened-out',
    'invited',
    'declined',
    'lapsed',
    'accepted',
    'consented',
    'scheduled',
    'no-show',
    'recorded',
    'recorded-partial',
    'abandoned',
    'in-edit',
    'contributor-review',
    'approved',
    'published',
    'consent-due',
    'unpublished',
    'suspended',
    'withdrawn',
  ],
  initial: 'nominated',
  moves: {
    invite: {
      from: ['nominated'],
      to: 'invited',
      by: ['coordinator'],
      guard:
        'The employer has confirmed that they work together; it widens the module, and the employer has fewer contributors in it than its cap.',
      tells: 'The nominee: who named them, all the questions, what happens, no pressure.',
    },
    'screen-out': {
      from: ['nominated'],
      to: 'screened-out',
      by: ['coordinator'],
      guard: 'A reason: the same person twice, the mix is full, a conflict, or another in words.',
      tells: 'The nominator, politely. The nominee never hears of it; what is known of them goes in 30 days.',
    },
    accept: {
      from: ['invited'],
      to: 'accepted',
      by: ['contributor', 'coordinator'],
      guard: 'A coordinator only writes down what was said by phone or on paper, and not for somebody they named.',
    },
    decline: {
      from: ['invited', 'accepted'],
      to: 'declined',
      by: ['contributor', 'coordinator'],
      guard: 'No reason is asked for. A coordinator only writes down what was said by phone.',
      tells: 'Nobody. The employer is never told who said no.',
    },
    lapse: { from: ['invited'], to: 'lapsed', by: ['clock'], guard: 'Twenty-one days without an answer.' },
    'ask-again': { from: ['lapsed'], to: 'invited', by: ['contributor'], guard: 'Asked for a fresh letter.' },
    consent: {
      from: ['accepted'],
      to: 'consented',
      by: ['contributor', 'coordinator'],
      guard:
        'May be kept in one form at least, and heard by somebody at least. A coordinator only writes down what was signed on paper or said by phone, and not for somebody they named.',
    },
    schedule: {
      from: ['consented', 'no-show'],
      to: 'scheduled',
      by: ['coordinator', 'recordist', 'contributor'],
      guard: 'The recordist has fewer interviews that day than the cap.',
      tells: 'Contributor and recordist, with the calendar file.',
    },
    reschedule: {
      from: ['scheduled'],
      to: 'scheduled',
      by: ['coordinator', 'recordist', 'contributor'],
      guard: 'The old day gives its place back; the new day has one.',
      tells: 'Contributor and recordist.',
    },
    unschedule: {
      from: ['scheduled'],
      to: 'consented',
      by: ['coordinator', 'recordist', 'contributor'],
      tells: 'Contributor and recordist.',
    },
    'not-come': { from: ['scheduled'], to: 'no-show', by: ['coordinator', 'recordist'], guard: 'The time has passed.' },
    record: {
      from: ['scheduled'],
      to: 'recorded',
      by: ['recordist'],
      guard: 'At least 20 of 30 answered, and 2 of each theme.',
    },
    'record-alone': {
      from: ['consented', 'no-show'],
      to: 'recorded',
      by: ['contributor'],
      guard: 'At least one answer. A good story needs no more than a few.',
      tells: 'The coordinators.',
    },
    'record-partly': {
      from: ['scheduled'],
      to: 'recorded-partial',
      by: ['recordist'],
      guard: 'Fewer answers, and the contributor agrees to leave it at that.',
    },
    abandon: {
      from: ['scheduled', 'consented'],
      to: 'abandoned',
      by: ['recordist', 'coordinator', 'clock'],
      guard: 'Too little was told to go on, or nothing for six months.',
    },
    prepare: { from: ['recorded', 'recorded-partial'], to: 'in-edit', by: ['studio'], guard: 'The files are ready.' },
    'send-for-review': {
      from: ['in-edit'],
      to: 'contributor-review',
      by: ['recordist'],
      guard:
        'Every clip has captions and words; no name flag is open; nobody else is named who has not agreed; every edit is settled.',
      tells: 'The contributor.',
    },
    'ask-for-changes': {
      from: ['contributor-review', 'approved', 'suspended'],
      to: 'in-edit',
      by: ['contributor'],
      guard: 'Where it is heard, they have stopped it first.',
      tells: 'The recordist.',
    },
    reopen: {
      from: ['contributor-review', 'approved'],
      to: 'in-edit',
      by: ['recordist', 'editor'],
      guard: 'Something has to change: a name was found, or an employer’s word was heard. A reason.',
      tells: 'The contributor, who sees the new cut and approves again.',
    },
    rework: {
      from: ['suspended'],
      to: 'in-edit',
      by: ['editor', 'coordinator', 'safeguarding-lead'],
      guard:
        'Something has to change before it is heard again, such as a name found late. A reason. Not where the contributor stopped it: then they ask for changes.',
      tells: 'The contributor, who sees the new cut and approves again; the recordists and coordinators.',
    },
    approve: {
      from: ['contributor-review'],
      to: 'approved',
      by: ['contributor'],
      guard: 'The last cut was seen; consent is in force. Nobody approves for somebody else.',
      tells: 'The editors; the employer, who has seven days to say that it is named.',
    },
    publish: {
      from: ['approved'],
      to: 'published',
      by: ['editor'],
      guard: 'The editor did not record it; consent is in force; no flag is open; the cut is the one approved.',
      tells: 'The contributor.',
    },
    suspend: {
      from: ['published', 'consent-due'],
      to: 'suspended',
      by: ['coordinator', 'contributor', 'safeguarding-lead'],
      guard: 'A reason.',
      tells: 'The contributor and the editors. Nobody hears it from that moment.',
    },
    lift: {
      from: ['suspended'],
      to: 'published',
      by: ['coordinator', 'contributor', 'safeguarding-lead'],
      guard: 'By whoever suspended it or somebody of the same side; consent is in force.',
      tells: 'The contributor and the editors.',
    },
    'fall-due': {
      from: ['published'],
      to: 'consent-due',
      by: ['clock'],
      guard: 'Sixty days before consent ends.',
      tells: 'The contributor, at 60, 30 and 7 days.',
    },
    renew: {
      from: ['published', 'consent-due', 'unpublished'],
      to: 'published',
      by: ['contributor'],
      guard: 'Consents again to what is shown. What is heard no more comes back only while no name in it is undecided.',
    },
    unpublish: {
      from: ['published', 'consent-due', 'suspended'],
      to: 'unpublished',
      by: ['clock'],
      guard: 'Consent has ended and nobody answered. Nothing is deleted.',
      tells: 'The contributor.',
    },
    withdraw: {
      from: [
        'nominated',
        'invited',
        'lapsed',
        'accepted',
        'consented',
        'scheduled',
        'no-show',
        'recorded',
        'recorded-partial',
        'abandoned',
        'in-edit',
        'contributor-review',
        'approved',
        'published',
        'consent-due',
        'unpublished',
        'suspended',
      ],
      to: 'withdrawn',
      by: ['contributor', 'coordinator'],
      guard: 'The contributor always; a coordinator with a reason.',
      tells: 'The contributor, with a receipt. Gone from everywhere at once; the files are deleted within 30 days.',
    },
  },
})

export type ContributionState = State<typeof contributionLifecycle>
export type ContributionMove = keyof typeof contributionLifecycle.moves

/** States in which people may hear it, as far as consent allows. */
export const heardStates = ['published', 'consent-due'] as const satisfies readonly ContributionState[]

/** States in which clips may still be changed by recordist and contributor together. */
export const editStates = ['in-edit', 'contributor-review'] as const satisfies readonly ContributionState[]

/** States in which the contributor is telling it. */
export const tellingStates = ['consented', 'scheduled', 'no-show'] as const satisfies readonly ContributionState[]
