import { captionsMeta, captionsPageFor } from './captions-page'
import { readCaptionPage, uploadCaptions } from './captions-verbs'

export const meta = captionsMeta
export const loader = readCaptionPage
export const action = uploadCaptions

export default captionsPageFor('upload')
