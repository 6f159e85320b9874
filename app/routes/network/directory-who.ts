/** Who may open which part of the directory; what they find there is for the queries to say. */
export const everyone = [
  'administrator',
  'coordinator',
  'careers-leader',
  'teacher',
  'employer-admin',
  'provider-admin',
] as const

export const schoolSide = ['administrator', 'coordinator', 'careers-leader', 'teacher'] as const
export const employerReaders = ['administrator', 'coordinator', 'careers-leader', 'teacher', 'employer-admin'] as const
export const employerSide = ['administrator', 'coordinator', 'employer-admin'] as const
export const employerKeepers = ['coordinator', 'employer-admin'] as const
export const providerReaders = ['administrator', 'coordinator', 'careers-leader', 'teacher', 'provider-admin'] as const
export const providerKeepers = ['coordinator', 'provider-admin'] as const
export const overseers = ['administrator', 'coordinator'] as const

/** Who may open the people of an organisation, and a person's page. */
export const peopleReaders = [
  'coordinator',
  'administrator',
  'careers-leader',
  'employer-admin',
  'provider-admin',
] as const
