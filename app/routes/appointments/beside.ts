/** Times are ticked where some are offered, and one is chosen everywhere else. */
const field = ({ verb }: { readonly [typed: string]: unknown }): string => (verb === 'offer' ? 'timeIds' : 'timeId')

/** What is wrong with a time that was chosen stands beside the times. */
export const besideTimes = {
  ...{ 'time-taken': field, 'time-gone': field, 'time-passed': field, 'beyond-registration': field },
  ...{ 'other-meeting': field, 'times-clash': field, 'choose-two': field, 'no-phone': field, 'same-time': field },
}
