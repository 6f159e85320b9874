import { outwardIn } from '../districts'
import { adultYear, youngestFor } from '../vocabulary'
import { dayIn, lineIn, linkIn, member, pointIn, type Reader, refOf, wordsIn } from './said'

/** The columns of a file of courses, as the published template has them. */
export const courseColumns = {
  required: ['Reference', 'Course', 'Closes'],
  optional: [
    ...['Kind', 'Offered by', 'What happens', 'Kind of work', 'Group of jobs', 'Level needed', 'Level it leads to'],
    ...['Hours a week', 'Weeks', 'Cost', 'Funding', 'Funding as of', 'Place', 'Online', 'Latitude', 'Longitude'],
    ...['Places', 'Starts', 'Ends', 'Hours', 'Apply at', 'Adults only'],
  ],
} as const

const kinds: { readonly [typed: string]: string } = {
  ...{ '': 'course', course: 'course', bootcamp: 'bootcamp', 'skills bootcamp': 'bootcamp' },
  ...{ 'start-up': 'start-up', 'job fair': 'job-fair', volunteering: 'volunteering', event: 'event' },
}

const yes = (typed: string): boolean => /^(y|yes|ie|true|1)$/i.test(typed)

/** Pounds as people write them: £1,200 or free; what is no whole number stays, to be refused beside its row. */
const poundsIn = (typed: string): string => (/^(free|am ddim)$/i.test(typed) ? '0' : typed.replace(/^£|,|\.00$/g, ''))

/** A day typed 31/07/2027 stays as it is: the form reads it. */
const code = (typed: string): string => typed.trim().toLowerCase().replace(/\s+/g, '-')

/** One row of a file of courses, by the names of its columns. */
export const course: Reader = (row, otherwise) => {
  const cell = (column: string): string => lineIn(member(row, column), 1_000)
  const kind = kinds[cell('Kind').toLowerCase()] ?? cell('Kind')
  const { text, scripted } = wordsIn(member(row, 'What happens'))
  const place = cell('Place')
  const isAdult = kind === 'bootcamp' || yes(cell('Adults only'))
  return {
    ref: refOf('courses', otherwise.owner, cell('Reference').slice(0, 100)),
    typed: {
      ...{ kind, title: cell('Course'), organisation: cell('Offered by') || otherwise.organisation, description: text },
      sector: code(cell('Kind of work')) || otherwise.sector,
      major: cell('Group of jobs') || otherwise.major,
      ...{ level: cell('Level needed') || 0, leadsTo: cell('Level it leads to') },
      fromYear: isAdult ? adultYear : Math.max(youngestFor.course ?? 0, youngestFor[kind as 'course'] ?? 0),
      toYear: adultYear,
      ...{ remote: yes(cell('Online')), district: outwardIn(place) ?? place },
      places: cell('Places') || 1,
      ...{ startsOn: dayIn(cell('Starts')), endsOn: dayIn(cell('Ends')), closesOn: dayIn(cell('Closes')) },
      ...{ hours: cell('Hours'), hoursWeekly: cell('Hours a week'), weeks: cell('Weeks') },
      costPounds: poundsIn(cell('Cost')),
      ...{ funding: cell('Funding'), fundingAsOf: dayIn(cell('Funding as of')) },
      applyAt: linkIn(cell('Apply at')) || cell('Apply at'),
    },
    ...pointIn(cell('Latitude'), cell('Longitude')),
    scripted,
  }
}
