/** Providers at which dots in the first part mean nothing. */
const dotless: readonly string[] = ['gmail.com']

/** Other names of the same provider. */
const alsoCalled: { readonly [domain: string]: string } = { 'googlemail.com': 'gmail.com' }

/** Providers that anybody may have an address at, so that sharing one says nothing. */
const publicProviders: ReadonlySet<string> = new Set([
  ...['gmail.com', 'outlook.com', 'outlook.co.uk', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'live.co.uk', 'msn.com'],
  ...['yahoo.com', 'yahoo.co.uk', 'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me'],
  ...['protonmail.com', 'btinternet.com', 'sky.com', 'talktalk.net', 'virginmedia.com', 'ntlworld.com', 'gmx.com'],
  ...['gmx.co.uk', 'mail.com', 'fastmail.com', 'zoho.com', 'tiscali.co.uk', 'blueyonder.co.uk', 'plus.net'],
])

const parts = (email: string): [local: string, domain: string] => {
  const plain = email.normalize('NFKC').trim().toLowerCase()
  const at = plain.lastIndexOf('@')
  const domain = plain.slice(at + 1).replace(/\.$/, '')
  return [plain.slice(0, Math.max(at, 0)), alsoCalled[domain] ?? domain]
}

/** The mailbox an address leads to: no case, no plus-part, no dots where the provider ignores them. */
export const emailKeyOf = (email: string): string => {
  const [local, domain] = parts(email)
  const bare = local.replace(/(?<=.)\+.*$/s, '')
  return `${dotless.includes(domain) ? bare.replaceAll('.', '') : bare}@${domain}`
}

/** A number as it is compared: digits alone, as dialled in the United Kingdom. Empty where nothing was given. */
export const phoneKeyOf = (phone: string): string => {
  const plain = phone.normalize('NFKC').replace(/\(0\)/g, '')
  const digits = plain.replace(/\D/g, '')
  const foreign = /^\s*\+/.test(plain) ? digits : digits.startsWith('00') ? digits.slice(2) : null
  if (foreign === null) return digits
  return foreign.startsWith('44') ? `0${foreign.slice(2).replace(/^0+/, '')}` : `00${foreign}`
}

/** Are both addresses at one domain of their own, such as a firm's? */
export const sharesDomain = (one: string, other: string): boolean => {
  const [, domain] = parts(one)
  return domain !== '' && domain === parts(other)[1] && !publicProviders.has(domain)
}

/** Somebody as they can be recognised: by account, by any mailbox of theirs and by any number. */
export type Known = { personId: string | null; emails: readonly string[]; phones: readonly string[] }

/** Are the two one and the same, as far as can be told? Addresses and numbers are compared by where they lead. */
export const samePerson = (one: Known, other: Known): boolean => {
  const keys = (known: Known) => [known.emails.map(emailKeyOf), known.phones.map(phoneKeyOf).filter(Boolean)] as const
  const [emails, phones] = keys(one)
  const [otherEmails, otherPhones] = keys(other)
  return (
    (one.personId !== null && one.personId === other.personId) ||
    emails.some(key => otherEmails.includes(key)) ||
    phones.some(key => otherPhones.includes(key))
  )
}
