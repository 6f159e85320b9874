/** Who works on the cut, who decides about names, who sees the studio. */
export const recordists = ['recordist'] as const
export const deciders = ['recordist', 'editor'] as const
export const studioStaff = ['recordist', 'editor', 'coordinator', 'safeguarding-lead'] as const
export const holders = ['coordinator', 'editor', 'safeguarding-lead'] as const
