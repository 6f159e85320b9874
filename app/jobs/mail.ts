import { queue } from '~/platform/queue'
import { accountLetters } from './mail/accounts'
import { adviceLetters } from './mail/advice'
import { caseStudyLetters } from './mail/case-studies'
import { encounterLetters } from './mail/encounters'
import { learnerLetters } from './mail/learners'
import { opportunityLetters } from './mail/opportunities'

/** Letters we send. Payloads carry ids only; the handler reads who and what when it runs. */
export const mail = queue('mail', {
  ...accountLetters,
  ...encounterLetters,
  ...caseStudyLetters,
  ...learnerLetters,
  ...adviceLetters,
  ...opportunityLetters,
})
