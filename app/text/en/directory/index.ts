import { employers } from './employers'
import { facts } from './facts'
import { institutions } from './institutions'
import { keeping } from './keeping'
import { lists } from './lists'
import { providers } from './providers'

/** Words for the directory: schools and colleges, employers, providers. */
export const directory = {
  ...facts,
  ...lists,
  ...institutions,
  ...employers,
  ...providers,
  ...keeping,
}
