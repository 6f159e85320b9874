import { learnerLeaders, setFlags } from '~/domain/learners'
import { FlagsForm } from '~/domain/learners/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './learner'

export const action = submit({
  for: learnerLeaders,
  form: FlagsForm,
  run: (actor, { learnerId, send, sex, ...ticked }) =>
    setFlags(actor, {
      learnerId,
      flags: {
        ...{ pupilPremium: ticked.pupilPremium === 'yes', lookedAfter: ticked.lookedAfter === 'yes' },
        ...{ persistentlyAbsent: ticked.persistentlyAbsent === 'yes', eal: ticked.eal === 'yes' },
        ...{ send, sex: sex === '' ? null : sex },
      },
    }),
  refusals: {},
  then: ({ id }, _params, _request, words) => seeOther(`/learners/${id}#flags`, words.learners.flags.saved),
})
