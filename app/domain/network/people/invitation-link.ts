import { config } from '~/platform/config'
import { deriveToken, hash } from '~/platform/tokens'

/** The secret of an invitation's newest letter. Kept nowhere, so the letter can be written again by whoever sends it. */
const invitationToken = (id: string, sends: number): string => deriveToken('invitation', `${id} ${sends}`)

export const invitationTokenHash = (id: string, sends: number): string => hash(invitationToken(id, sends))

/** The address in an invitation's letter. */
export const invitationAddress = ({ id, sends }: { id: string; sends: number }): string =>
  `${config.publicUrl}/invitations/accept/${invitationToken(id, sends)}`
