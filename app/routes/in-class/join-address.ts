import { config } from '~/platform/config'
import { qrCode } from '~/platform/qr-code'

/** Where a lesson is joined: the address to type, and the square that carries the code as well. Nobody stands behind it. */
export const joinAddress = (joinCode: string) => ({
  address: `${config.publicUrl.replace(/^https?:\/\//, '')}/join`,
  square: qrCode(`${config.publicUrl}/join?code=${joinCode}`),
})
