import type { how as English } from '../../en/matching/how'

/** How matching works, for anybody. */
export const how: typeof English = {
  how: {
    title: 'Sut mae paru’n gweithio',
    lead: 'Yn gyntaf rydych yn edrych yn eang. Dim ond wedyn yr awgrymir rhai cyfleoedd, ac mae pob un yn dweud pam.',
    first: 'Beth sy’n dod gyntaf',
    firstText: [
      'Ni chaiff neb ei baru cyn iddo wrando ar bobl o sawl math o waith, cadw’r hyn a’i synnodd, siarad amdano a chymharu tri ateb.',
      'Mae i ffwrdd nes i chi ddweud ie. Gallwch ddweud na eto unrhyw bryd.',
      'O dan 18 oed mae athro neu gynghorydd yn edrych ar bob awgrym cyn i chi wneud.',
      'Nid yw chwilio drosoch eich hun, cwrdd â chyflogwyr na siarad â chynghorydd byth yn aros am hyn.',
    ],
    looked: 'Beth yr edrychir arno',
    lookedText: [
      'Yr hyn a ysgrifennoch yr ydych yn ei hoffi, a’r hyn nad ydych ei eisiau.',
      'Yr hyn y dywed eich cynfas y mae gwaith yn dibynnu arno i chi.',
      'Eich blwyddyn, pa mor bell a phryd y gallwch fynd, a’r hyn y mae’n rhaid i le ei gael i chi.',
    ],
    never: 'Beth nad edrychir arno byth',
    neverUsed: {
      name: 'Eich enw',
      sex: 'Ai bachgen neu ferch, dyn neu fenyw ydych chi',
      ethnicity: 'O ble mae eich teulu’n dod',
      religion: 'Beth rydych yn ei gredu',
      disability: 'Anabledd. Defnyddir yr hyn y dywedwch sydd ei angen arnoch dim ond i hepgor lleoedd sydd hebddo',
      deprivation: 'Pa mor gyfoethog neu dlawd yw eich stryd',
      'free-school-meals': 'Prydau ysgol am ddim',
      'school-name': 'I ba ysgol rydych yn mynd. Dim ond pa mor bell ydyw oddi yno',
      'other-people': 'Beth ddewisodd pobl eraill',
      benefits: 'Budd-daliadau',
      marks: 'Marciau, profion neu ymddygiad',
    },
    list: 'Sut y gwneir y rhestr',
    listText: [
      'Caiff yr hyn na allwch ei wneud ei hepgor: rhy bell, oed anghywir, amser anghywir, llawn.',
      'Caiff y gweddill ei drefnu yn ôl faint o’r pethau a ysgrifennoch y mae’n eu bodloni.',
      'Dangosir chwech. Mae o leiaf ddau y tu allan i’r hyn y dywedoch yr ydych yn ei hoffi, ac maent yn dod o dri grŵp o swyddi o leiaf.',
      'Nid oes mwy na dau gan yr un cyflogwr.',
      'Pan fo lleoedd yn brin, y rhai a gafodd leiaf sy’n dod gyntaf, yna loteri.',
    ],
    no: 'Beth na welwch chi',
    noText: 'Dim sgôr, dim canran, a neb sy’n dweud beth ddylech fod.',
  },
}
