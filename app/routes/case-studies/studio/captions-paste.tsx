import { captionsMeta, captionsPageFor } from './captions-page'
import { pasteCaptions, readCaptionPage } from './captions-verbs'

export const meta = captionsMeta
export const loader = readCaptionPage
export const action = pasteCaptions

export default captionsPageFor('paste')
