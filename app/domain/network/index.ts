export { chooseLanguage } from './choose-language'
export * from './contacts'
export * from './directory'
export { releaseLetter, replayFact, troubles } from './hub/administration'
export { changeHubSettings } from './hub/change-hub-settings'
export { createSetUpLink } from './hub/create-set-up-link'
export { failedJobs, retryJob } from './hub/failed-jobs'
export { firstSteps, hubSettings } from './hub/hub-queries'
export { setUpHub } from './hub/set-up-hub'
export { type HubHere, hubsHere } from './hubs-here'
export * from './imports'
export {
  type IdleLetter,
  type InvitationLetter,
  idleLetter,
  invitationLetter,
  memberLetter,
  type SignInLetter,
  signInLetter,
  signInLetterSent,
} from './letters'
export { acceptInvitation } from './people/accept-invitation'
export { ownAccount } from './people/account-queries'
export { changeOwnDetails } from './people/change-own-details'
export { changeRole } from './people/change-role'
export { letterKey } from './people/delivery-problems'
export { endMembership } from './people/end-membership'
export { forgetPerson, peopleToForget } from './people/forget-people'
export { type InvitationState, invitationLifecycle } from './people/invitation'
export { invitationAsked, invitationStep, invitationsOf, invitationsPerPage } from './people/invitation-queries'
export { invitePerson } from './people/invite'
export { joinAsAdult } from './people/join-as-adult'
export { membershipAsked, type PeopleAsked, peopleOf, peoplePerPage, personPage } from './people/people-queries'
export { sendInvitationAgain } from './people/send-invitation-again'
export { idlePeople, warnIdle } from './people/warn-idle'
export { withdrawInvitation } from './people/withdraw-invitation'
export { grantableRoles } from './policy'
export { hubsToChoose, invitationByLink, type Shell, setUpByLink, signInLink, whoAsks } from './queries'
export { type MemberRole, memberRoles, placeKindOf } from './roles'
export { askToSignIn } from './signing-in/ask-to-sign-in'
export { chooseHub } from './signing-in/choose-hub'
export { demoPeople } from './signing-in/demo'
export { deviceOf } from './signing-in/device'
export { endOtherSessions, endOwnSession, signOut } from './signing-in/end-sessions'
export { enterCode } from './signing-in/enter-code'
export { pressSignInLink } from './signing-in/press-sign-in-link'
export { signInAs } from './signing-in/sign-in-as'
export * from './tasks'
