import { type Actor, isSystem, wears } from '../../kernel/actor'

/** Files are brought in by those who look after the region, and by the command on the server. */
export const mayImport = (actor: Actor): boolean =>
  wears(actor, 'coordinator') || wears(actor, 'administrator') || isSystem(actor, 'import')
