import type { Words } from '../../en'
import { answers } from './answers'
import { history } from './history'
import { letters } from './letters'
import { page } from './page'
import { plan } from './plan'
import { shared } from './shared'

export const plans: Words['plans'] = {
  ...plan,
  ...page,
  ...answers,
  ...history,
  ...shared,
  ...letters,
}
