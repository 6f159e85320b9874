import type { Words } from '../../en'
import { employers } from './employers'
import { facts } from './facts'
import { institutions } from './institutions'
import { keeping } from './keeping'
import { lists } from './lists'
import { providers } from './providers'

/** Geiriau'r cyfeiriadur: ysgolion a cholegau, cyflogwyr, darparwyr. */
export const directory: Words['directory'] = {
  ...facts,
  ...lists,
  ...institutions,
  ...employers,
  ...providers,
  ...keeping,
}
