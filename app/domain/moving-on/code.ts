import { keyedHash } from '~/platform/secrets'
import { hash } from '~/platform/tokens'

/** Symbols of the code on a leaver's paper: none is taken for another. */
const symbols = '23456789ACDEFGHJKMNPQRTUVWXY'

const length = 12

/** What a reader writes for a symbol that is not there. */
const readAs: { [typed: string]: string } = { B: '8', S: '5', Z: '2' }

/**
 * The code of one hand-over, always the same and kept nowhere, so that its paper can be printed again. 28 to the power of
 * 12 codes, of which one opens: guessing is no way in.
 */
export const codeOf = (handOverId: string): string =>
  [...Buffer.from(keyedHash('leaver-code', handOverId), 'base64url').subarray(0, length)]
    .map(byte => symbols[byte % symbols.length])
    .join('')

/** The code as it stands on paper, in three groups. */
export const shownCode = (code: string): string => code.match(/.{4}/g)?.join(' ') ?? code

/** The code somebody meant: in either case, with or without spaces and dashes. */
export const codeTyped = (typed: string): string =>
  [...typed.toUpperCase().replace(/[\s\-–—.]/g, '')].map(symbol => readAs[symbol] ?? symbol).join('')

/** What the database keeps of it. */
export const codeHash = (code: string): string => hash(`leaver ${codeTyped(code)}`)
