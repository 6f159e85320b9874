const asWritten = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/London',
})

/** A moment to the second, as people in this country write it. */
export const instant = (at: Date) => <time dateTime={at.toISOString()}>{asWritten.format(at)}</time>
