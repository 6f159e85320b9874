import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { config } from './config'

const keys = new Map<string, Buffer>()

/** A key of 32 bytes for one purpose, so that what is made for one is worth nothing for another. */
const keyFor = (purpose: string): Buffer => {
  const known = keys.get(purpose)
  if (known) return known
  if (!/^[0-9a-f]{64,}$/i.test(config.secret))
    throw new Error('SECRET must be at least 32 bytes in hexadecimal. `npm start` makes one and keeps it.')

  const key = Buffer.from(hkdfSync('sha256', Buffer.from(config.secret, 'hex'), '', `traverse ${purpose}`, 32))
  keys.set(purpose, key)
  return key
}

/** A keyed hash (HMAC-SHA-256, base64url): the same for the same text, and worth nothing without the secret. */
export const keyedHash = (purpose: string, text: string): string =>
  createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')

/** Stands for an e-mail address where it must be counted or compared but not kept. Case and edge spaces do not matter. */
export const emailKey = (email: string): string => keyedHash('email', email.trim().toLowerCase())

/** The key that wraps other keys of one kind. */
export const wrappingKey = (kind: string): Buffer => keyFor(`wrap ${kind}`)

/** Encrypts bytes with a key of 32 bytes (AES-256-GCM): nonce, tag, body. `about` is bound to it and has to be known to read it. */
export const sealBytes = (key: Buffer, bytes: Buffer, about = ''): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** The bytes that were sealed; null when they were changed, cut, or sealed with another key or about something else. */
export const openBytes = (key: Buffer, sealed: Buffer, about = ''): Buffer | null => {
  if (sealed.length < 28) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(about))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  } catch {
    return null
  }
}

/** Encrypts a short text so that only this installation can read it again. */
export const seal = (text: string): string => sealBytes(keyFor('seal'), Buffer.from(text, 'utf8')).toString('base64url')

/** What was sealed; null when it was changed, cut or sealed under another secret. */
export const open = (sealed: string): string | null =>
  openBytes(keyFor('seal'), Buffer.from(sealed, 'base64url'))?.toString('utf8') ?? null
