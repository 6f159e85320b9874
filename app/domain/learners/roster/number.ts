const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A UPN's check letter from the twelve signs after it; a temporary one's last is a letter, which counts by its place. */
const upnLetter = (rest: string): string | undefined => {
  const worth = [...rest].map(sign => (/\d/.test(sign) ? Number(sign) : upnLetters.indexOf(sign)))
  if (worth.includes(-1)) return undefined
  return upnLetters[worth.reduce((sum, one, at) => sum + one * (at + 2), 0) % 23]
}

const isUpn = (text: string): boolean => /^[A-Z]\d{11}[\dA-Z]$/.test(text) && upnLetter(text.slice(1)) === text[0]

/** ULN: ten digits; the first nine weighed 10 to 2 and their remainder by 11 taken from 10 give the last. */
const isUln = (text: string): boolean => {
  if (!/^\d{10}$/.test(text)) return false
  const rest = [...text.slice(0, 9)].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11
  return rest !== 0 && Number(text[9]) === 10 - rest
}

/** A UPN or ULN as it is hashed: in capitals without spaces. Null where it is neither. */
export const registerNumber = (typed: string): string | null => {
  const text = typed.replace(/\s/g, '').toUpperCase()
  return isUpn(text) || isUln(text) ? text : null
}

/** A number as a problem may show it: nobody can be found by its last two signs. */
export const masked = (typed: string): string => {
  const text = typed.trim()
  return text.length <= 2 ? '…' : `…${text.slice(-2)}`
}
