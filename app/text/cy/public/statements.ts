import type { statements as English } from '../../en/public/statements'

/** What the hub promises about accessibility and privacy. */
export const statements: typeof English = {
  accessibility: {
    title: 'Hygyrchedd',
    lead: 'Rydym am i bawb allu defnyddio’r safle hwn. Mae’r dudalen hon yn dweud beth a wiriwyd gennym, beth y gwyddom nad yw’n gweithio’n dda, a sut i ddweud wrthym.',
    passages: {
      can: {
        title: 'Beth ddylech chi allu ei wneud',
        text: [],
        points: [
          'gwneud popeth heb lygoden',
          'gwneud popeth gyda sgriptiau wedi’u diffodd',
          'gwneud y testun ddwywaith mor fawr, neu ddefnyddio sgrin gul, heb golli dim',
          'dewis lliwiau golau neu dywyll, neu ddilyn eich dyfais',
          'ei ddefnyddio yn Gymraeg neu yn Saesneg',
          'argraffu pob tudalen',
        ],
      },
      tested: {
        title: 'Beth a brofwyd gennym',
        text: ['Bob tro y bydd y cynnyrch yn newid, mae peiriant yn gwirio:'],
        points: [
          'y tudalennau gydag axe, yn erbyn rheolau WCAG 2.2 lefelau A ac AA y gall peiriant eu gwirio, yn Chromium',
          'y prif deithiau gyda sgriptiau ymlaen ac wedi’u diffodd, ar led ffôn ac ar led bwrdd gwaith',
          'marcio’r meysydd ffurflen, y gwallau a’r tablau yn erbyn GOV.UK Frontend, y mae pobl ag anableddau wedi’i brofi',
        ],
      },
      limits: {
        title: 'Beth y gwyddom nad yw’n gweithio’n dda',
        text: [],
        points: [
          'Mae tablau llydan i staff yr hyb yn llithro i’r ochr ar sgriniau bach.',
          'Mae ffeiliau calendr yn agor mewn rhaglen nad yw’n eiddo i ni.',
          'Mae’r hyn y mae pobl yn ei deipio yn aros yn yr iaith y’i teipiwyd ynddi.',
          'Nid ydym eto wedi profi gyda phobl sy’n defnyddio darllenwyr sgrin, chwyddwyr neu reolaeth llais bob dydd.',
        ],
      },
      claim: {
        title: 'I ba raddau mae’n cydymffurfio',
        text: [
          'Rydym yn anelu at WCAG 2.2 lefel AA. Nid oes neb annibynnol wedi archwilio’r safle hwn, a dim ond rhai problemau y mae peiriant yn eu canfod. Felly nid ydym yn honni ei fod yn cydymffurfio’n llawn.',
        ],
      },
      tell: {
        title: 'Dywedwch wrthym',
        text: [
          'Os oes rhywbeth yn eich rhwystro, ysgrifennwch at yr hyb a dywedwch pa dudalen oedd hi. Gofynnwch am yr hyn sydd ei angen arnoch mewn ffurf arall, a chewch ef.',
        ],
      },
    },
  },
  privacy: {
    title: 'Preifatrwydd',
    lead: 'Beth rydym yn ei gadw, pam, ac am faint.',
    passages: {
      learners: {
        title: 'Dysgwyr',
        text: [
          'Nid ydym yn cadw enwau go iawn disgyblion na myfyrwyr, na phen-blwydd, cyfeiriad na llun. Rhif ar hap yw dysgwr, gyda grŵp blwyddyn ac enw a ddewisir gan yr ysgol, na all neb ond ei staff ei hun ei ddarllen. Ar gyfer cyfarfod â chyflogwr, mae ysgolion yn teipio enw dosbarth, ei grŵp blwyddyn a nifer y dysgwyr. Gwrthodir testun sy’n edrych fel manylion personol.',
        ],
      },
      who: {
        title: 'Pwy sy’n penderfynu',
        text: [
          'Yr hyb sy’n penderfynu beth a gedwir yma ac sy’n atebol amdano. Mae ysgolion a chyflogwyr yn gweld yr hyn sy’n ymwneud â nhw. Nid oes unrhyw hyb yn gweld yr hyn sy’n perthyn i un arall.',
        ],
      },
    },
    more: {
      cookies: {
        title: 'Cwcis',
        text: [
          'Dim ond cwcis sydd eu hangen ar y safle rydym yn eu defnyddio. Nid oes yr un ohonynt yn eich dilyn i fannau eraill.',
        ],
        points: [
          'eich bod wedi mewngofnodi: cyhyd ag uchod',
          'bod y porwr hwn wedi gofyn am lythyr mewngofnodi: un diwrnod',
          'neges ar gyfer y dudalen nesaf: un munud',
          'eich dewis o iaith a lliwiau, a sut rydych am wrando: un flwyddyn',
          'pa atebion a gadwodd y porwr hwn: 30 diwrnod',
          'bod y porwr hwn wedi enwi rhywun, i weld a yw dau berson yn ei rannu: 40 diwrnod',
        ],
      },
      never: {
        title: 'Beth nad ydym yn ei wneud',
        text: [],
        points: [
          'Nid ydym yn cadw eich cyfeiriad rhyngrwyd. Rydym yn cyfrif ymdrechion am gyfnod byr drwy ffurf wedi’i sgramblo ohono, i arafu dyfalu.',
          'Nid ydym yn gwerthu nac yn rhoi i ffwrdd yr hyn rydym yn ei gadw, ac nid oes hysbysebion.',
          'Nid ydym yn gwneud proffil o unrhyw blentyn.',
          'Nid ydym yn cadw rhifau tystysgrifau na gwiriadau.',
        ],
      },
      rights: {
        title: 'Eich hawliau',
        text: [
          'Cewch weld beth a gedwir amdanoch, ei gywiro, a’i ddileu. Os oes gennych gyfrif, gwnewch hynny eich hun ar eich tudalen; os ydych yn adrodd am eich gwaith, drwy’r ddolen yn eich llythyr; neu ysgrifennwch at yr hyb. Os nad ydych yn fodlon ar yr ateb, gallwch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth yn ico.org.uk.',
        ],
      },
    },
  },
}
