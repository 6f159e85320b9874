import { config } from './config'

const secure = config.publicUrl.startsWith('https:')

/** A cookie's full name. Over https it is locked to this host by its prefix, so no other host can set it for us. */
const fullName = (name: string): string => (secure ? `__Host-traverse_${name}` : `traverse_${name}`)

/** The value of one cookie in a Cookie header, if it is there and plain. */
export const readCookie = (header: string | null, name: string): string | null => {
  const wanted = `${fullName(name)}=`
  const found = header?.split(';').find(pair => pair.trim().startsWith(wanted))
  const value = found?.trim().slice(wanted.length) ?? ''
  return /^[\w.-]{1,200}$/.test(value) ? value : null
}

/** The Set-Cookie header of a plain value, out of reach of scripts and kept for so many seconds; 0 takes it away. */
export const writeCookie = (name: string, value: string, maxAge: number): string =>
  [
    `${fullName(name)}=${value}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
