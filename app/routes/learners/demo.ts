import { redirect } from '@remix-run/node'
import { beDemoLearner } from '~/domain/learners'
import { BeLearner } from '~/domain/learners/forms'
import { openPage, openSubmit, seeOther } from '~/http'

export const loader = openPage(async () => {
  throw redirect('/sign-in')
})

/** One press on a learner of the demonstration. */
export const action = openSubmit({
  form: BeLearner,
  run: (_actor, { learnerId }) => beDemoLearner(learnerId),
  refusals: {},
  then: cookie => seeOther('/explore', undefined, { 'set-cookie': cookie }),
})
