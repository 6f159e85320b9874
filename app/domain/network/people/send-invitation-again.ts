import { command } from '../../kernel/command'
import { mayManageInvitation } from '../policy'
import { invitations } from '../store'
import { sendAgain } from './invitation'
import { invitationTokenHash } from './invitation-link'

/** Sends an invitation again, to another address if the first was wrong. */
export const sendInvitationAgain = command({
  name: 'network.send-invitation-again',
  load: (tx, { invitationId }: { invitationId: string; email: string }) => invitations.lock(tx, invitationId),
  allow: mayManageInvitation,
  decide: (invitation, { email }, at) =>
    sendAgain(invitation, { email, tokenHash: invitationTokenHash(invitation.id, invitation.sends + 1) }, at),
  save: invitations.save,
  constraints: { invitation_open_once: 'already-invited' },
})
