import type { Words } from '../../en'
import { captions } from './captions'
import { clip } from './clip'
import { desk } from './desk'
import { letters } from './letters'
import { story } from './story'

/** Geiriau’r stiwdio. */
export const studio: Words['studio'] = {
  ...desk,
  ...story,
  ...clip,
  ...captions,
  ...letters,
}
