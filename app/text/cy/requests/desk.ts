import type { desk as English } from '../../en/requests/desk'

/** The desk of a school. */
export const desk: typeof English = {
  desk: {
    plainTitle: 'Eich desg',
    yourDesks: 'Eich desgiau',
    needs: 'Beth sy’n aros amdanoch',
    nothing: 'Nid oes dim yn aros amdanoch heddiw',
    nothingText: 'Pan fydd cyflogwr yn ateb neu ddiwrnod wedi mynd heibio, bydd yma.',
    first: 'Gofynnwch am eich cyflogwr cyntaf',
    firstText:
      'Dywedwch beth ddylai eich dysgwyr ei gael ohono, a phryd. Mae’r hyb yn dod o hyd i gyflogwyr addas ac yn gofyn iddynt. Cewch glywed gennym bob cam.',
    going: 'Beth sydd ar waith',
    goingNothing: 'Nid oes dim ar waith.',
    well: 'Beth aeth yn dda',
    wellNothing: 'Mae cyfarfodydd a ddigwyddodd eleni yma.',
    coverage: 'Pwy sydd wedi cwrdd â chyflogwr eleni',
    coverageNone:
      'Nid oes grwpiau blwyddyn yn hysbys eto. Gall eich arweinydd gyrfaoedd nodi faint o ddysgwyr sydd ym mhob un, ar dudalen yr ysgol.',
    coverageCorner: 'Blwyddyn',
    coverageOf: year => `Cyfarfodydd yn ${year}, fesul grŵp blwyddyn`,
    hadNone: years => `Nid yw ${years} wedi cael yr un eleni.`,
    hadAll: 'Mae pob grŵp blwyddyn wedi cael o leiaf un eleni.',
    promised: count => `${count} wedi’u cytuno`,
    ask: 'Gofyn am gyflogwr',
    all: 'Eich holl geisiadau',
    since: day => `Ers ${day}`,
    teacherDrafts: 'Eich ceisiadau chi a rhai eich ysgol. Eich arweinydd gyrfaoedd sy’n eu cadarnhau.',
    plain: {
      title: 'Nid oes dim yn aros amdanoch yma',
      text: 'Mae’r hyn yr ydych yn gofalu amdano un wasgiad i ffwrdd.',
      people: 'Pobl',
      administration: 'Gweinyddu',
    },
    tasks: {
      finish: 'Gorffen eich drafft',
      'read-brief': 'Darllen y briff',
      confirm: 'Cadarnhau’r cyfarfod',
      'answer-date': 'Ateb dyddiad newydd',
      'take-attendance': 'Dweud faint ddaeth',
      evaluate: 'Dweud sut aeth hi',
    },
  },
}
