import { adviserPage } from '~/domain/advisers'
import { page } from '~/http'

/** The adviser of the address, for coordinators who may write down what they saw on the register; 404 for their own. */
export const adviserToKeep = page({ for: ['coordinator'] }, async (actor, { adviserId = '' }) => {
  const found = await adviserPage(actor, adviserId)
  return found?.keeps ? found : null
})
