/** What people of the region write when they are given a box to write in. */

export const schoolComments = [
  'She brought the tool she uses every day and let them hold it. They still talk about it.',
  'Good questions from the quietest corner of the room.',
  'Ran a little short, but the last ten minutes of questions were the best part.',
  'They had read the brief. It showed.',
  'Two learners have asked how to apply. That is two more than last year.',
  'A little fast for this group. With more pictures it would be perfect.',
  'Kind, clear and funny. We would like them back.',
  'They heard that changing your mind is normal. Worth the hour for that alone.',
  'The practical part worked. The slides did not.',
  'Our learners were listened to, and they noticed.',
  '',
  '',
] as const

export const employerComments = [
  'They asked better questions than most people we hire.',
  'Well prepared by their teacher. It made our half easy.',
  'Nervous at first, on both sides. Then we could not stop.',
  'We learned as much as they did.',
  'One of them found a fault in our machine. Really.',
  'We would bring two people next time, so that groups can be smaller.',
  'Next time we would like a little longer.',
  'Thank you for the brief. We knew what you wanted.',
  'It did our newest apprentice good to be the expert.',
  '',
  '',
] as const

export const declineNotes: Readonly<Record<string, readonly string[]>> = {
  'no-time': ['Stocktaking until the end of the month.', 'Our busiest weeks, I am afraid.', ''],
  'no-people': ['The two who usually do this are on leave.', 'We are one person short. Do ask again.', ''],
  dates: ['Any other week would be fine.', 'We are at a trade fair on all of those days.', ''],
  'not-our-field': ['This is more for the workshop next door.', ''],
  'too-far': ['An hour each way is too much for us in winter.', ''],
}

export const stepBackNotes = [
  'Our speaker is in hospital. We are very sorry to let you down.',
  'A big order came in and everyone is on shift that week.',
] as const

export const cancelNotes = [
  'The hall is needed for mock exams on that day after all.',
  'The bus firm cannot take us on that day.',
  'Three staff are away, so we cannot go out with the group.',
] as const

export const sentBackNotes = [
  'Please say how many learners can stand at the machine at once, and whether there is a step-free way in.',
  'The title says a visit and the text describes a talk. Which is it?',
  'Could you add who stays with the group? Schools ask us first about that.',
  'Thank you for this. Please choose the ages it suits: at the moment it says all of them.',
  'Please shorten the text. Teachers read it on a phone.',
] as const

export const conflictReasons = [
  'A parent at the school is in dispute with the firm. Both sides asked us to wait.',
  'The owner is chair of governors there, so another firm is fairer.',
  'A visit last year went badly and the school asked us not to send them again.',
] as const

export const pauseReasons = [
  'Moving premises. Back in the new year.',
  'Short of staff until the autumn.',
  'Our busiest season.',
  'Looking after family.',
] as const

export const overrideReasons = [
  'I met them at the business breakfast. They would like to meet this school in particular.',
  'They are on the same street, and the group cannot travel far.',
] as const

export const declinedBecause = [
  'The dates are all in the week of the county show. Please choose others and send it again.',
  'This is a request for a guest at a staff meeting, which we cannot help with.',
] as const

export const supervisors = [
  'Head of Year 8',
  'Head of Year 9',
  'Head of Year 10',
  'Careers leader',
  'Head of science',
  'Head of technology',
  'Tutor of the group',
  'Deputy head',
] as const

export const identityChecks = [
  'Reception, at signing in',
  'Careers leader, on arrival',
  'Site manager, at the gate',
] as const

export const assurances = [
  'They told us their staff who meet children are checked and trained each year.',
  'Their safeguarding lead confirmed that suitable checks are made.',
  'The manager confirmed it in reply to our letter.',
] as const
