import { command } from '../../kernel/command'
import { mayManageInvitation } from '../policy'
import { invitations } from '../store'
import { withdraw } from './invitation'

/** Takes an invitation back. Its link opens nothing from then on. */
export const withdrawInvitation = command({
  name: 'network.withdraw-invitation',
  load: (tx, { invitationId }: { invitationId: string }) => invitations.lock(tx, invitationId),
  allow: mayManageInvitation,
  decide: (invitation, _input, at) => withdraw(invitation, at),
  save: invitations.save,
})
