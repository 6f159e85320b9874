import { showDiary } from './shown'
import { diaryMeta } from './week-page'

export const meta = diaryMeta
export const loader = showDiary.of

export { default } from './week-page'
