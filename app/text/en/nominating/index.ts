import { gaps } from './gaps'
import { kinds } from './kinds'
import { letters } from './letters'
import { naming } from './naming'
import { one } from './one'
import { pipeline } from './pipeline'

/** Words for naming people, for the pipeline and for the letters of both, in English. */
export const nominating = {
  ...kinds,
  ...naming,
  ...pipeline,
  ...one,
  ...gaps,
  ...letters,
}
