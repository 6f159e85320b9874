import { answers } from './answers'
import { history } from './history'
import { letters } from './letters'
import { page } from './page'
import { plan } from './plan'
import { shared } from './shared'

/** What is said of action plans: to the adult whose plan it is, and to their adviser. */
export const plans = {
  ...plan,
  ...page,
  ...answers,
  ...history,
  ...shared,
  ...letters,
}
