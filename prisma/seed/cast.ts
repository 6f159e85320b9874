import type { MemberRole } from '~/domain/network'
import { cast as about } from '~/text/en/cast'

/** Which hub of the demonstration. */
export type HubKey = 'northmoor' | 'wyndle'

export type CastMember = {
  key: Exclude<keyof typeof about, 'wren'>
  name: string
  /** By the end of it the product knows the cast; no letter can reach it. */
  email: string
  roles: readonly MemberRole[]
  /** The school or college by its key, or the firm by its name; nobody's for those who run the hub. */
  at: string | null
  hub: HubKey
  /** Who they are and what waits for them. */
  about: string
}

const member = (
  key: CastMember['key'],
  name: string,
  roles: CastMember['roles'],
  at: string | null = null,
  hub: HubKey = 'northmoor',
): CastMember => {
  const box = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
  return { key, name, email: `${box}@cast.traverse.example`, roles, at, hub, about: about[key] }
}

/** The named people of the demonstration, in the order they are shown. Sign-in, tests and previews all use them. */
export const cast = {
  morwenna: member('morwenna', 'Morwenna Tait', ['coordinator', 'administrator']),
  idris: member('idris', 'Idris Okonjo', ['coordinator', 'safeguarding-lead']),
  bethan: member('bethan', 'Bethan Sorley', ['careers-leader'], 'larkstead-high'),
  tunde: member('tunde', 'Tunde Akerele', ['careers-leader'], 'fennacre-special'),
  sian: member('sian', 'Siân Prydderch', ['careers-leader'], 'saltwyke-college'),
  callum: member('callum', 'Callum Frost', ['teacher'], 'larkstead-high'),
  rosalind: member('rosalind', 'Rosalind Quaye', ['employer-admin'], 'Larkstead Joinery Workshop'),
  gethin: member('gethin', 'Gethin Marsh', ['employer-admin'], 'Brackenholt Dairy'),
  parveen: member('parveen', 'Parveen Lidgate', ['employer-admin'], 'Netherquay Community Hospital'),
  oskar: member('oskar', 'Oskar Tyndale', ['employer-admin'], 'Rushwater Software'),
  josie: member('josie', 'Josie Anderby', ['employer-colleague'], 'Netherquay Community Hospital'),
  hanno: member('hanno', 'Hanno Brightwell', ['recordist']),
  effie: member('effie', 'Effie Boateng', ['editor']),
  hedda: member('hedda', 'Hedda Falconer', ['coordinator'], null, 'wyndle'),
  nerys: member('nerys', 'Nerys Achterberg', ['adviser']),
  mab: member('mab', 'Mab Trelawney', ['provider-admin'], 'Larkstead Institute of Technology'),
  ines: member('ines', 'Ines Okoro', ['adviser']),
  colm: member('colm', 'Colm Byrne', ['adviser']),
  delphine: member('delphine', 'Delphine Marlow', ['adult']),
  hazel: member('hazel', 'Hazel Thwaite', ['adult']),
  tomos: member('tomos', 'Tomos Penhale', ['adult']),
  wendell: member('wendell', 'Wendell Stroud', ['adult']),
} as const satisfies { [K in CastMember['key']]: CastMember }

export const castList: readonly CastMember[] = Object.values(cast)
