import { captions } from './captions'
import { clip } from './clip'
import { desk } from './desk'
import { letters } from './letters'
import { story } from './story'

/** Words of the studio: the desk of recordists and editors, one story on it, and one clip. */
export const studio = {
  ...desk,
  ...story,
  ...clip,
  ...captions,
  ...letters,
}
