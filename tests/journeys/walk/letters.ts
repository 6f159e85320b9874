import { letterInInbox, lettersInInbox, linksIn } from '~/platform/mail/inbox'
import { until } from '../../support/until'
import type { Visitor } from './visitor'

export type Letter = {
  id: string
  subject: string
  text: string
  /** Where it leads to, the installation's bare address left out. */
  links: string[]
  /** The calendar entry that came with it, or nothing. */
  calendar: string
}

const patience = 20_000

const idsOf = async (to: string, subject: RegExp): Promise<string[]> => {
  const { letters } = await lettersInInbox({ to, page: 1, size: 50 })
  return letters.filter(letter => subject.test(letter.subject)).map(({ id }) => id)
}

/** How many letters came to an address whose subject says this. */
export const countLetters = async (to: string, subject: RegExp): Promise<number> => (await idsOf(to, subject)).length

/** The newest letter to an address whose subject says this, once it has come: once more than `before` have. */
export const letterTo = async (to: string, subject: RegExp, before = 0): Promise<Letter> => {
  const come = async () => (await countLetters(to, subject)) > before
  await until(`a letter to ${to} about ${subject}`, come, patience)
  const [id = ''] = await idsOf(to, subject)
  const letter = await letterInInbox(id)
  if (!letter) throw new Error(`The letter to ${to} about ${subject} is gone`)
  return {
    id,
    subject: letter.subject,
    text: letter.text,
    links: linksIn(letter.text).filter(link => new URL(link).pathname !== '/'),
    calendar: letter.files.find(({ name }) => name.endsWith('.ics'))?.content.toString('utf8') ?? '',
  }
}

/** Opens the inbox, the letter in it, and the letter's link to the product. */
export const openLetter = async (visitor: Visitor, to: string, subject: RegExp): Promise<Letter> => {
  const letter = await letterTo(to, subject)
  const [way] = letter.links
  if (!way) throw new Error(`"${letter.subject}" leads nowhere`)
  await visitor.open(`/dev/inbox?to=${encodeURIComponent(to)}`)
  await visitor.follow(letter.subject)
  await visitor.follow(way)
  return letter
}

/** Types the code of the newest sign-in letter. */
export const enterCode = async (visitor: Visitor, email: string, before = 0): Promise<void> => {
  const { text } = await letterTo(email, /sign-in code/, before)
  const code = /\b[A-Z0-9]{4} [A-Z0-9]{4}\b/.exec(text)?.[0]
  if (!code) throw new Error(`No code in: ${text}`)
  await visitor.fill('The code from the letter', code)
  await visitor.press('Sign in')
}

/** Signs in by the code of a letter. */
export const signIn = async (visitor: Visitor, email: string): Promise<void> => {
  const before = await countLetters(email, /sign-in code/)
  await visitor.open('/sign-in')
  await visitor.fill('Your e-mail address', email)
  await visitor.press('Send me a letter')
  await enterCode(visitor, email, before)
}
