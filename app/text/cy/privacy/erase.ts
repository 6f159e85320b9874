import type { erase as English } from '../../en/privacy/erase'

/** How to be forgotten. */
export const erase: typeof English = {
  erase: {
    title: 'Dileu popeth amdanoch chi',
    caption: 'Beth rydym yn ei gadw amdanoch chi',
    lead: 'Ni ellir dadwneud hyn.',
    goes: 'Beth sy’n mynd',
    goesText: {
      person: [
        'eich enw, eich cyfeiriad e-bost a’ch cyfrif, ym mhob hyb rydych yn perthyn iddo',
        'yr hyn a gadwoch a’r hyn a ysgrifennoch am eraill',
        'eich ceisiadau am gyngor, gyda chynlluniau, cyfarfodydd a’r hyn a nododd cynghorwyr',
        'y stori a adroddoch, os adroddoch un: ei geiriau, ei recordiadau a’i chydsyniadau',
        'rydych yn cael eich allgofnodi ar bob dyfais ar unwaith',
      ],
      contribution: [
        'eich enw, eich cyfeiriad e-bost a’ch rhif ffôn',
        'eich stori: ei geiriau, ei recordiadau a’i chydsyniadau; does neb yn ei chlywed o’r eiliad gyntaf',
        'pwy a’ch enwodd, a pham',
        'y ddolen yn eich llythyr, nad yw’n agor dim mwyach',
      ],
      advice: [
        'yr hyn a ddywedoch wrthym, yn eich geiriau eich hun ac wedyn',
        'eich enw, sut i’ch cyrraedd a beth sydd ei angen arnoch',
        'eich cynllun, eich cyfarfodydd a’r hyn a nododd eich cynghorydd',
        'y ddolen i’ch tudalen, nad yw’n agor dim mwyach',
      ],
    },
    staysTitle: 'Beth sy’n aros, a pham',
    stays: [
      'yr hyn y gofynnodd ysgol amdano ac a roddodd cyflogwr: nhw sydd piau, ac nid yw’n enwi neb',
      'hanes gyda rhifau yn lle enwau, am chwe blynedd, er mwyn gallu ei wirio',
      'y meddyliau a gadwodd gwrandawyr: nhw sydd piau',
      'ffurf wedi’i sgramblo o’ch cyfeiriad, rhag i hen gopi neu ffeil ddod â chi’n ôl',
      'copïau wrth gefn, am 35 diwrnod',
    ],
    how: 'Byddwn yn ysgrifennu atoch unwaith eto. Ar ôl hynny nid ydym yn gwybod eich cyfeiriad.',
    sure: 'Ydych chi’n siŵr?',
    yes: 'Ydw, dilëwch bopeth amdanaf i',
    notSure: 'Ticiwch y blwch os ydych am i bopeth gael ei ddileu',
    send: 'Dileu popeth',
    cancel: 'Ei gadw',
    refusals: {
      'last-administrator':
        'Does neb arall yn gofalu am hyb rydych yn perthyn iddo. Gwnewch rywun arall yn weinyddwr yn gyntaf, neu ysgrifennwch atynt.',
    },
  },
  eraseLearner: {
    title: 'Dileu’r dysgwr hwn',
    goes: [
      'ei label, blwyddyn, grwpiau, cerdyn lluniau a’r baneri a diciwyd',
      'popeth y mae wedi’i glywed, ei gadw, ei feddwl, ei dynnu, ei ddweud a’i ysgrifennu',
      'yr hyn a awgrymwyd iddo',
    ],
    stays: [
      'yr hyn a roddwyd i’r arweinydd diogelu: nhw sydd i’w gadw, tan ei ddiwrnod ei hun',
      'hanes gyda rhifau yn lle enwau, am chwe blynedd, er mwyn gallu ei wirio',
      'ffurf wedi’i sgramblo o’i rif cofrestr, rhag i restr ddod ag ef yn ôl',
      'copïau wrth gefn, am 35 diwrnod',
    ],
    yes: label => `Ydw, dilëwch ${label} a phopeth sydd ganddo`,
    notSure: 'Ticiwch y blwch os ydych am ei ddileu',
    send: 'Dileu’r dysgwr hwn',
    done: 'Mae’n cael ei ddileu, gyda phopeth sydd ganddo. Mae hyn yn cymryd ychydig funudau.',
  },
  erased: {
    title: 'Cewch eich anghofio',
    lead: 'Mae popeth a gedwir amdanoch yn cael ei ddileu.',
    text: 'Mae llythyr ar ei ffordd atoch. Hwnnw yw’r olaf. Ar ei ôl bydd eich cyfeiriad yn mynd hefyd. Mae hyn yn cymryd ychydig funudau, a deuddydd ar y mwyaf.',
    back: 'Cewch ddod yn ôl pryd bynnag y mynnwch: gofynnwch i’r hyb eich gwahodd.',
  },
  askedBack: 'Gofynnon nhw i mi eu gwahodd eto',
}
