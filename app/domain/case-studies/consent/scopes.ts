/** Purposes of consent, each ticked apart (domain reference 3.1). Codes here, their words in the texts. Safe in a browser. */

/** How it may be kept, one of three: each allows what comes after it. */
export const keepings = ['record', 'audio-only', 'transcript-only'] as const
export type Keeping = (typeof keepings)[number]

/** Who may hear it. */
export const hearings = ['hub-classes', 'other-hubs', 'open-web'] as const
export type Hearing = (typeof hearings)[number]

/** What else may be done with it, and whether the four sensitive questions may be asked. */
export const furtherScopes = ['research', 'translation', 'sensitive'] as const
export type FurtherScope = (typeof furtherScopes)[number]

export const consentScopes = [...keepings, ...hearings, ...furtherScopes] as const
export type ConsentScope = (typeof consentScopes)[number]

/** How a consent reached us. */
export const channels = ['link', 'paper', 'phone'] as const
export type Channel = (typeof channels)[number]
export const heldChannels = ['paper', 'phone'] as const satisfies readonly Channel[]

/** What somebody ticked. */
export type Ticked = { keeping: Keeping; hearings: readonly Hearing[]; further: readonly FurtherScope[] }

/** The scopes of what was ticked. */
export const scopesOf = ({ keeping, hearings: heard, further }: Ticked): ConsentScope[] => [
  keeping,
  ...heard,
  ...further,
]

/** What was ticked, by the scopes that hold. */
export const tickedIn = (scopes: readonly string[]): Omit<Ticked, 'keeping'> & { keeping: Keeping | null } => ({
  keeping: keepings.find(scope => scopes.includes(scope)) ?? null,
  hearings: hearings.filter(scope => scopes.includes(scope)),
  further: furtherScopes.filter(scope => scopes.includes(scope)),
})
