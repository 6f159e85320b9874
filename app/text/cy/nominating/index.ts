import type { Words } from '../../en'
import { gaps } from './gaps'
import { kinds } from './kinds'
import { letters } from './letters'
import { naming } from './naming'
import { one } from './one'
import { pipeline } from './pipeline'

/** Geiriau am enwi pobl, am y bywydau gwaith sydd ar eu ffordd ac am y llythyrau. */
export const nominating: Words['nominating'] = {
  ...kinds,
  ...naming,
  ...pipeline,
  ...one,
  ...gaps,
  ...letters,
}
