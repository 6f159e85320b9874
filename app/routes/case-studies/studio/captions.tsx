import { captionsMeta, captionsPageFor } from './captions-page'
import { readCaptionPage, tapCaptions } from './captions-verbs'

export const meta = captionsMeta
export const loader = readCaptionPage
export const action = tapCaptions

export default captionsPageFor('tap')
