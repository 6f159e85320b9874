/** Schools, colleges and training providers of the invented region. */
export type Place = {
  /** What the tables of this folder call it. */
  key: string
  name: string
  kind: 'school' | 'special' | 'alternative-provision' | 'college' | 'sixth-form' | 'training-provider'
  town: string
  street: string
  /** Years taught, of 7 to 13, and learners in each. */
  years: readonly [first: number, last: number]
  roll: number
  /** Share of learners from families with little money, 0 to 1. */
  disadvantage: number
}

const place = (
  key: string,
  name: string,
  kind: Place['kind'],
  town: string,
  street: string,
  years: Place['years'],
  roll: number,
  disadvantage: number,
): Place => ({ key, name, kind, town, street, years, roll, disadvantage })

export const northmoorPlaces: readonly Place[] = [
  place('larkstead-high', 'Larkstead High School', 'school', 'Larkstead', 'Mill Bank', [7, 11], 178, 0.27),
  place('larkstead-minster', 'Minster Academy, Larkstead', 'school', 'Larkstead', 'Priory Lane', [7, 13], 210, 0.14),
  place('brackenholt', 'Brackenholt School', 'school', 'Brackenholt', 'Station Road', [7, 11], 142, 0.21),
  place('carrowmoor', 'Carrowmoor Community School', 'school', 'Carrowmoor', 'Top Road', [7, 11], 64, 0.33),
  place('dunmarsh', 'Dunmarsh Academy', 'school', 'Dunmarsh', 'Long Dyke', [7, 11], 196, 0.44),
  place('elverwick', 'Elverwick School', 'school', 'Elverwick', 'Bridge Street', [7, 13], 165, 0.18),
  place('gildersby', 'Gildersby Academy', 'school', 'Gildersby', 'Foundry Way', [7, 11], 188, 0.47),
  place('hexholme', 'Hexholme High School', 'school', 'Hexholme', 'Castle Hill', [7, 11], 120, 0.23),
  place('marrowdale', 'Marrowdale School', 'school', 'Marrowdale', 'Chapel Row', [7, 11], 48, 0.29),
  place('netherquay', 'Netherquay Academy', 'school', 'Netherquay', 'Harbour View', [7, 11], 172, 0.51),
  place('saltwyke', 'Saltwyke School', 'school', 'Saltwyke', 'Sands Lane', [7, 13], 156, 0.31),
  place('wetherlow', 'Wetherlow High School', 'school', 'Wetherlow', 'Orchard Road', [7, 11], 134, 0.12),
  place('fennacre-special', 'Fennacre Special School', 'special', 'Fennacre', 'Willow Walk', [7, 13], 14, 0.42),
  place('rushwater-special', 'The Weir School', 'special', 'Rushwater', 'Weir Lane', [7, 11], 11, 0.38),
  place('quarrystead-special', 'Quarrystead House School', 'special', 'Quarrystead', 'High Green', [7, 13], 9, 0.35),
  place('larkstead-ap', 'The Bridge, Larkstead', 'alternative-provision', 'Larkstead', 'Canal Side', [9, 11], 18, 0.58),
  place(
    'gildersby-ap',
    'Turning Point Gildersby',
    'alternative-provision',
    'Gildersby',
    'Works Road',
    [9, 11],
    12,
    0.61,
  ),
  place('northmoor-college', 'Northmoor College', 'college', 'Larkstead', 'College Avenue', [12, 13], 640, 0.34),
  place('saltwyke-college', 'Saltwyke College', 'college', 'Saltwyke', 'Quay Street', [12, 13], 410, 0.39),
  place('larkstead-sixth', 'Larkstead Sixth Form College', 'sixth-form', 'Larkstead', 'Park Row', [12, 13], 320, 0.16),
  place('hexholme-sixth', 'Hexholme Sixth Form Centre', 'sixth-form', 'Hexholme', 'Castle Hill', [12, 13], 110, 0.2),
  place(
    'moorland-training',
    'Moorland Training',
    'training-provider',
    'Brackenholt',
    'Unit 4, Saw Mill Yard',
    [12, 13],
    45,
    0.41,
  ),
  place('dunmarsh-skills', 'Dunmarsh Skills Centre', 'training-provider', 'Dunmarsh', 'Fen Road', [12, 13], 60, 0.49),
  place(
    'first-steps',
    'First Steps Training, Netherquay',
    'training-provider',
    'Netherquay',
    'Rope Walk',
    [12, 13],
    30,
    0.55,
  ),
]

export const wyndlePlaces: readonly Place[] = [
  place('pellamouth', 'Pellamouth Academy', 'school', 'Pellamouth', 'Lantern Street', [7, 11], 150, 0.36),
  place('harsgate', 'Harsgate School', 'school', 'Harsgate', 'Church Brow', [7, 11], 92, 0.22),
  place('uffolme-special', 'Uffolme Special School', 'special', 'Uffolme', 'Green Lane', [7, 13], 10, 0.4),
  place('wyndle-college', 'Wyndle College', 'college', 'Pellamouth', 'Dock Road', [12, 13], 280, 0.37),
]

/** Providers of technical education: name, town and the kinds of course they give. */
export const northmoorProviders: readonly (readonly [name: string, town: string, courses: readonly string[]])[] = [
  ['Northmoor Apprenticeships', 'Larkstead', ['apprenticeship']],
  ['Larkstead Institute of Technology', 'Larkstead', ['higher-technical', 'apprenticeship', 'degree']],
  ['University Centre Saltwyke', 'Saltwyke', ['degree', 'higher-technical']],
  ['Gildersby Engineering Training', 'Gildersby', ['apprenticeship', 't-level']],
  ['Northmoor Care Academy', 'Dunmarsh', ['apprenticeship', 't-level']],
  ['Moorland Digital Bootcamps', 'Rushwater', ['bootcamp']],
]
