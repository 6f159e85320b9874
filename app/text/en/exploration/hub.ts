/** The settings and figures of the hub. */
export const hub = {
  settings: {
    title: 'Suggestions and safeguarding',
    matching: 'Suggestions for learners from Year 10',
    matchingText:
      'Only with a signed data protection impact assessment. Each learner says yes or no as well, and staff see everything first.',
    on: 'Suggestions are on at this school or college',
    dpia: 'The day the assessment was signed',
    send: 'Save',
    saved: 'It is saved.',
    lead: 'Safeguarding lead',
    leadText: 'Who is given a thought that worries a teacher. Nobody else can read the copy.',
    leadWho: 'Who is it?',
    leadNone: 'Nobody yet',
    leadSaved: 'The safeguarding lead is named.',
  },
  hub: {
    title: 'What exploring asks',
    lead: 'You may ask more than the rule, never less. For one learner, staff ask less with a named reason.',
    least: (count: number) => `The rule asks ${count}.`,
    send: 'Save',
    saved: 'It is saved.',
  },
}
