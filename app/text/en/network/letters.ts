/** Letters about coming in. */
export const letters = {
  letters: {
    signIn: {
      subject: (hub: string) => `Your sign-in code for ${hub}`,
      hello: (name: string) => `Hello ${name},`,
      code: 'Your code',
      text: 'Enter this code in the browser where you asked for it. It works once, for 10 minutes.',
      link: 'Or, in the same browser, open the link and press the button there.',
      button: 'Open the sign-in page',
      small: 'You did not ask for this? Then do nothing. Nobody can sign in without the code. Never tell it to anyone.',
    },
    idle: {
      subject: (hub: string) => `Do you still need your account at ${hub}?`,
      hello: (name: string) => `Hello ${name},`,
      text: (hub: string, day: string) =>
        `You have not signed in to ${hub} for a long time. Your account ends on ${day}.`,
      keep: 'To keep it, sign in once before that day. To let it go, do nothing. What you asked for and what came of it stays with the hub, without your name.',
      button: 'Sign in and keep it',
    },
    invitation: {
      subject: (hub: string) => `${hub} invites you`,
      hello: (name: string) => `Hello ${name},`,
      text: (inviter: string, hub: string, role: string) =>
        inviter ? `${inviter} invites you to ${hub} as: ${role}.` : `You are invited to ${hub} as: ${role}.`,
      what: 'The hub brings schools, colleges and employers of the region together, so that every young person meets people at work.',
      until: (day: string) => `The link is good until ${day}. There is no password to make up.`,
      button: 'See the invitation',
      small: 'You do not know who this is? Then do nothing, or answer this letter to reach the hub.',
    },
  },
}
