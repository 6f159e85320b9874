import { giveConsent } from '~/domain/case-studies'
import { aContributor } from '../../support/factories/case-studies'

/** The contributor lets everybody hear it, or nobody. */
export const consentTo = (contribution: { id: string; hubId: string }, heard: boolean) =>
  giveConsent(aContributor(contribution), {
    ...{ contributionId: contribution.id, shownAs: 'Sam', role: 'Baker', signature: 'Sam Reed' },
    ...{ text: { version: '1', hash: 'x'.repeat(64) }, channel: 'link', keeping: 'record', further: [] },
    hearings: heard ? ['hub-classes', 'open-web'] : [],
  })
