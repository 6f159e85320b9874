import { mail } from '~/jobs/mail'
import { tellAdult, tellOfAdvice } from '~/mail/advice/send'
import { tellOfUnequal } from '~/mail/advice/to-coordinators'
import { tellOfMeeting } from '~/mail/appointments/send'
import { tellContributor } from '~/mail/case-studies/contributor/send'
import {
  tellContributorOfAnswer,
  tellEmployerOfAnswer,
  tellEmployerOfApproval,
  tellOfCut,
  tellStudio,
} from '~/mail/case-studies/editing/send'
import { askToConfirm, tellNominator, tellOfNominationAsk } from '~/mail/case-studies/employer/send'
import { tellOfInterview } from '~/mail/case-studies/interview'
import { tellPipeline } from '~/mail/case-studies/pipeline/send'
import { tellCoordinators, tellCoordinatorsOfOffer } from '~/mail/encounters/coordinator/send'
import { tellEmployers } from '~/mail/encounters/employer/send'
import { tellOfOffer } from '~/mail/encounters/offer/send'
import { tellSchool } from '~/mail/encounters/school/send'
import { tellExplorer } from '~/mail/exploration/send'
import { tellOfGuidance } from '~/mail/guidance/send'
import { sendSuggestionDigest } from '~/mail/matching/send'
import { tellOfFeed } from '~/mail/matching/tell-of-feed'
import { sendIdleWarning, sendInvitation, sendSignIn } from '~/mail/network/send'
import { tellOfPlacement } from '~/mail/placements/send'
import { tellOfPlan } from '~/mail/plans/send'
import { sendErasureReceipt } from '~/mail/privacy/send'
import { tellSafeguardingLead } from '~/mail/safeguarding/send'
import { tellOfDeadlines } from '~/mail/tracker/send'
import { work } from '~/platform/queue'
import { tellAllOfLate } from './advice'
import { remindOfMeetings } from './appointments'
import { remindOfRecords } from './guidance'
import { remindOfPlacements } from './placements'
import { remindOfActions } from './plans'
import { remindOfNearDeadlines } from './remind-of-deadlines'
import { remindOfInterviews } from './remind-of-interviews'
import { remindOfRegistrations } from './remind-of-registrations'
import { remindSchools } from './remind-schools'
import { sendDigests } from './send-digests'
import { tellAllReviewers } from './tell-reviewers'

export const mailWorker = work(
  mail,
  { concurrency: 10 },
  {
    'send-sign-in': sendSignIn,
    'send-idle-warning': sendIdleWarning,
    'send-invitation': sendInvitation,
    'send-erasure-receipt': sendErasureReceipt,
    'tell-employers': tellEmployers,
    'tell-employer-of-offer': tellOfOffer,
    'tell-school': tellSchool,
    'tell-coordinators': tellCoordinators,
    'tell-coordinators-of-offer': tellCoordinatorsOfOffer,
    'remind-schools': remindSchools,
    'tell-contributor': tellContributor,
    'tell-pipeline': tellPipeline,
    'tell-nominator': tellNominator,
    'tell-of-nomination-ask': tellOfNominationAsk,
    'tell-of-interview': tellOfInterview,
    'tell-of-cut': tellOfCut,
    'tell-studio': tellStudio,
    'tell-employer-of-approval': tellEmployerOfApproval,
    'tell-employer-of-answer': tellEmployerOfAnswer,
    'tell-contributor-of-answer': tellContributorOfAnswer,
    'ask-to-confirm': askToConfirm,
    'remind-of-interviews': remindOfInterviews,
    'tell-safeguarding-lead': tellSafeguardingLead,
    'tell-of-placement': tellOfPlacement,
    'tell-of-deadlines': tellOfDeadlines,
    'remind-of-deadlines': remindOfNearDeadlines,
    'tell-adult': tellAdult,
    'tell-of-advice': tellOfAdvice,
    'tell-of-meeting': tellOfMeeting,
    'tell-of-guidance': tellOfGuidance,
    'remind-of-records': remindOfRecords,
    'remind-of-meetings': remindOfMeetings,
    'tell-of-late-advice': tellAllOfLate,
    'tell-of-unequal-waiting': tellOfUnequal,
    'remind-of-placements': remindOfPlacements,
    'remind-of-registrations': remindOfRegistrations,
    'tell-of-plan': tellOfPlan,
    'remind-of-actions': remindOfActions,
    'tell-explorer': tellExplorer,
    'tell-reviewers': tellAllReviewers,
    'tell-of-feed': tellOfFeed,
    'send-suggestion-digest': sendSuggestionDigest,
    'send-suggestion-digests': sendDigests,
  },
)
