import type { Actor } from '~/domain/kernel/actor'
import { employerPage } from '~/domain/network'

/** The employer of a page on which something is changed, for those who may. */
export const employerToKeep = async (actor: Actor, { employerId = '' }: { [name: string]: string }) => {
  const found = await employerPage(actor, employerId)
  return found?.mayKeep ? found : null
}
