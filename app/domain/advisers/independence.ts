/** Whom an adviser works for, as their profile says. */
type Employed = { providerId: string | null; institutionId: string | null }

/**
 * Does a plan have to say whom the adviser works for? It does where it has a course of the adviser's own employer (system
 * S20): the adult reads the declaration with the plan. `organisationIds` are the providers, schools and colleges of its courses.
 */
export const needsDeclaration = (profile: Employed | null, organisationIds: readonly string[]): boolean =>
  [profile?.providerId, profile?.institutionId].some(own => own != null && organisationIds.includes(own))
