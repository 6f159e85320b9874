export { deleteGoneFiles, hubsWithFilesDue, sweepMedia, sweepOrphans } from './delete-files'
export { abandonTelling, finishAlone, finishInterview } from './finish-telling'
export type { TakeProblem } from './made'
export { contributionsToPrepare, prepareContribution } from './prepare-contribution'
export { prepareTake, reworkAnswer, takesWaiting } from './prepare-take'
export {
  type Prompt,
  type PromptLanguage,
  promptsPage,
  promptToHear,
  recordPrompt,
  removePrompt,
} from './prompts'
export {
  mayRecordFor,
  type QuestionPage,
  questionPage,
  type TellingLine,
  type TellingPage,
  takeToHear,
  tellingPage,
} from './queries'
export { takeIn } from './take-in'
export { clearAnswer, giveWords, skipQuestion } from './tell'
