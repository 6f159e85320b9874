/** Towns of an invented region: no map shows them, and their postcodes begin with letters no postcode begins with. */
export type Town = { name: string; latitude: number; longitude: number; district: string }

/** The main hub's towns, in a square of about sixty kilometres. */
export const northmoorTowns: readonly Town[] = [
  { name: 'Larkstead', latitude: 54.47, longitude: -1.9, district: 'ZZ1' },
  { name: 'Brackenholt', latitude: 54.55, longitude: -2.05, district: 'ZZ2' },
  { name: 'Carrowmoor', latitude: 54.62, longitude: -2.2, district: 'ZZ3' },
  { name: 'Dunmarsh', latitude: 54.4, longitude: -1.7, district: 'ZZ4' },
  { name: 'Elverwick', latitude: 54.33, longitude: -1.98, district: 'ZZ5' },
  { name: 'Fennacre', latitude: 54.28, longitude: -1.76, district: 'ZZ6' },
  { name: 'Gildersby', latitude: 54.51, longitude: -1.63, district: 'ZZ7' },
  { name: 'Hexholme', latitude: 54.66, longitude: -1.83, district: 'ZZ8' },
  { name: 'Inglewater', latitude: 54.36, longitude: -2.2, district: 'ZZ9' },
  { name: 'Marrowdale', latitude: 54.58, longitude: -2.32, district: 'ZZ10' },
  { name: 'Netherquay', latitude: 54.44, longitude: -1.53, district: 'ZZ11' },
  { name: 'Otterhythe', latitude: 54.25, longitude: -2.08, district: 'ZZ12' },
  { name: 'Quarrystead', latitude: 54.69, longitude: -2.02, district: 'ZZ13' },
  { name: 'Rushwater', latitude: 54.49, longitude: -2.13, district: 'ZZ14' },
  { name: 'Saltwyke', latitude: 54.6, longitude: -1.55, district: 'ZZ15' },
  { name: 'Wetherlow', latitude: 54.23, longitude: -1.6, district: 'ZZ16' },
]

/** The neighbouring hub's towns. */
export const wyndleTowns: readonly Town[] = [
  { name: 'Pellamouth', latitude: 54.42, longitude: -1.33, district: 'ZZ20' },
  { name: 'Harsgate', latitude: 54.51, longitude: -1.28, district: 'ZZ21' },
  { name: 'Uffolme', latitude: 54.33, longitude: -1.37, district: 'ZZ22' },
]

const towns = new Map([...northmoorTowns, ...wyndleTowns].map(town => [town.name, town]))

/** @throws when the region has no such town: a slip of the pen in these tables. */
export const townCalled = (name: string): Town => {
  const town = towns.get(name)
  if (!town) throw new Error(`There is no town called ${name}.`)
  return town
}
