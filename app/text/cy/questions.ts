import type { Words } from '../en'

/** Y deg cwestiwn ar hugain cyffredin, set v1. Nid yw eu rhifau byth yn newid. */
export const questions = {
  themes: {
    A: 'Cartref a dechreuadau',
    B: 'Ysgol a dysgu',
    C: 'Uchelgais a throbwyntiau',
    D: 'Gwaith heddiw',
    E: 'Anawsterau, lwc a help',
    F: 'Gwerthoedd ac edrych ymlaen',
  },
  asked: {
    1: {
      label: 'Pobl o’ch cwmpas',
      prompt: 'Pwy oedd o’ch cwmpas pan oeddech chi’n tyfu i fyny, a sut oedden nhw’n treulio’u dyddiau?',
      why: 'Y bobl gyntaf a welwn sy’n dangos inni sut gall diwrnod fod, gyda chyflog neu heb un.',
    },
    2: {
      label: 'Gwaith a welsoch',
      prompt:
        'O blith yr oedolion roeddech chi’n eu nabod yn dda, pa waith oedden nhw’n ei wneud, a beth oedd eich barn amdano?',
      why: 'Gwaith a welsant yn agos at adref yw’r gwaith cyntaf y mae llawer yn ei ddymuno, neu’n ei wrthod.',
    },
    3: {
      label: 'Eich lle chi',
      prompt: 'Sut le oedd y lle y cawsoch eich magu, a beth oedd pobl yno’n ei ddisgwyl gan rywun fel chi?',
      why: 'Gall lle agor drysau a’u cau. Gallech ddisgrifio stryd, pentref neu symud tŷ droeon.',
    },
    4: {
      label: 'Cartref ac ysgol',
      prompt: 'Sut roedd y bobl gartref yn teimlo am ysgol a dysgu?',
      why: 'Mae gwrandawyr yn clywed bod cartrefi’n wahanol, ac nad oes un math cywir.',
    },
    5: {
      label: 'Sôn am arian gartref',
      prompt: 'Beth oedd yn cael ei drafod gartref am arian a swyddi, a beth oedd byth yn cael ei grybwyll?',
      why: 'Mae’r hyn na chaiff ei ddweud yn ein ffurfio hefyd. Dywedwch yr hyn rydych yn fodlon i eraill ei glywed yn unig.',
    },
    6: {
      label: 'Chi yn yr ysgol',
      prompt: 'Sut un oeddech chi yn yr ysgol, ar ddiwrnod cyffredin?',
      why: 'Efallai y daw gwrandawyr o hyd i rywun tebyg iddyn nhw. Mae darlun bach gwir yn ddigon.',
    },
    7: {
      label: 'Beth arhosodd gyda chi',
      prompt: 'Pa wers, athro neu weithgaredd sydd wedi aros gyda chi, a pham?',
      why: 'Un awr sy’n aros yn aml. Does dim rhaid iddi fod mewn dosbarth.',
    },
    8: {
      label: 'Beth oedd yn anodd',
      prompt: 'Beth oedd yn anodd i chi yno, a beth ddigwyddodd am y peth?',
      why: 'Gall rhywun sy’n cael yr ysgol yn anodd nawr fod yn falch o’i glywed. Chi sy’n dewis faint i’w ddweud.',
    },
    9: {
      label: 'Gadael addysg',
      prompt: 'Pryd wnaethoch chi adael addysg amser llawn, a sut cafodd hynny ei benderfynu?',
      why: 'Mae pobl yn gadael ar lawer oed ac am lawer rheswm, ac nid pawb sy’n cael dewis.',
    },
    10: {
      label: 'Dysgu ers hynny',
      prompt: 'Beth ydych chi wedi’i ddysgu ers hynny, a ble digwyddodd y dysgu?',
      why: 'Mae dysgu’n digwydd yn y gwaith, gartref a thrwy gamgymeriad. Mae’r cyfan yn cyfrif yma.',
    },
    11: {
      label: 'Yn ddeg, yn un ar bymtheg',
      prompt: 'Beth oeddech chi eisiau bod yn ddeg oed? Ac yn un ar bymtheg?',
      why: 'Mae dymuniadau’n newid. Mae’n help clywed beth ddaeth o rai pobl eraill.',
    },
    12: {
      label: 'Gwaith cyntaf',
      prompt: 'Beth oedd y gwaith cyntaf a wnaethoch, gyda thâl neu heb dâl?',
      why: 'Rownd bapur, brawd bach, stondin farchnad: mae dechrau bach yn dysgu llawer.',
    },
    13: {
      label: 'Sut daethoch chi yma',
      prompt: 'Sut daethoch chi i wneud yr hyn rydych chi’n ei wneud nawr?',
      why: 'Anaml y mae’r ffordd yn syth. Soniwch am y troeon, yr aros a’r siawns hefyd.',
    },
    14: {
      label: 'Croesffordd',
      prompt: 'Dywedwch wrtha i am groesffordd: beth ddewisoch chi, a beth oedd y ffordd arall?',
      why: 'Mae dewisiadau o flaen y gwrandawyr. Gallan nhw glywed sut deimlad oedd eich rhai chi, cyn ac wedyn.',
    },
    15: {
      label: 'Ddim i bobl fel chi',
      prompt: 'Oedd yna rywbeth roeddech chi’n meddwl nad oedd “i bobl fel chi”? Ydych chi’n dal i feddwl hynny?',
      why: 'Mae’r rhan fwyaf wedi meddwl hyn am rywbeth. Mae ei ddweud yn helpu eraill i edrych ar eu rhai nhw.',
    },
    16: {
      label: 'Diwrnod cyffredin',
      prompt: 'Ewch â fi drwy ddiwrnod gwaith cyffredin.',
      why: 'Ychydig y mae enw swydd yn ei ddweud. Mae amser, lle, pobl a chinio’n dweud mwy.',
    },
    17: {
      label: 'Y bobl',
      prompt: 'Gyda phwy rydych chi’n gweithio, a sut rai ydyn nhw i weithio gyda nhw?',
      why: 'I lawer, y lleill sy’n gwneud y swydd. Peidiwch â rhoi enwau llawn, os gwelwch yn dda.',
    },
    18: {
      label: 'Y rhan orau',
      prompt: 'Pa ran o’r gwaith ydych chi’n ei mwynhau fwyaf?',
      why: 'Yn aml nid yr hyn a ddyfalech o’r tu allan yw’r hyn y mae pobl yn ei fwynhau.',
    },
    19: {
      label: 'Y rhan i’w rhoi i rywun',
      prompt: 'Pa ran fyddech chi’n falch o’i rhoi i rywun arall?',
      why: 'Mae peth felly ym mhob gwaith. Mae ateb gonest yn deg â’r gwrandäwr.',
    },
    20: {
      label: 'Syndod',
      prompt: 'Beth fyddai’n synnu pobl am eich gwaith?',
      why: 'Rydych chi’n gwybod pethau am eich gwaith na all neb o’r tu allan eu gweld.',
    },
    21: {
      label: 'Bod yn dda arno',
      prompt: 'Beth mae’n rhaid i chi fod yn dda am ei wneud, a sut daethoch chi’n dda arno?',
      why: 'Mae gan sgiliau hanes. Gall gwrandawyr glywed eu bod yn tyfu.',
    },
    22: {
      label: 'Gwaith a bywyd',
      prompt: 'Sut mae gwaith yn ffitio gyda gweddill eich bywyd: arian, amser, iechyd, pobl sy’n dibynnu arnoch chi?',
      why: 'Un peth ymhlith eraill yw gwaith. Dywedwch yr hyn rydych yn hapus i’w rannu yn unig.',
    },
    23: {
      label: 'Aeth rhywbeth o’i le',
      prompt: 'Dywedwch wrtha i am rywbeth aeth o’i le, a beth wnaethoch chi nesaf.',
      why: 'Mae pethau’n mynd o’i le i bawb. Mae’n werth clywed beth ddaeth wedyn.',
    },
    24: {
      label: 'Cael cam',
      prompt:
        'Ydych chi wedi cael eich trin yn annheg, neu wedi teimlo allan o le, yn y gwaith neu wrth ddysgu? Sut gwnaethoch chi ddelio â’r peth?',
      why: 'Gall helpu rhywun sydd yn ei ganol. Cewch adael hwn allan heb ddweud gair.',
    },
    25: {
      label: 'Pwy helpodd',
      prompt: 'Help pwy wnaeth wahaniaeth, a beth wnaethon nhw?',
      why: 'Bach yw help yn aml. Mae clywed amdano’n dangos beth i ofyn amdano, a beth i’w roi.',
    },
    26: {
      label: 'Lwc',
      prompt: 'Pa ran mae lwc wedi’i chwarae, da neu ddrwg?',
      why: 'Dim ond rhan o bob stori yw ymdrech. Mae lwc yn rhan arall, a theg yw dweud hynny.',
    },
    27: {
      label: 'Gwneud yn dda',
      prompt: 'Beth mae “gwneud yn dda mewn bywyd” yn ei olygu i chi?',
      why: 'Mae llawer ateb i hyn, ac mae gwrandawyr yn llunio eu hateb eu hunain.',
    },
    28: {
      label: 'Beth sy’n bwysig i chi',
      prompt: 'Beth sy’n bwysig i chi y mae eich gwaith yn gadael i chi ei wneud, neu’n eich rhwystro rhag ei wneud?',
      why: 'Mae gwaith yn gwneud lle i rai pethau ac yn cymryd lle oddi ar eraill.',
    },
    29: {
      label: 'Ymhen deng mlynedd',
      prompt: 'Ble gallech chi fod ymhen deng mlynedd, a beth sy’n debygol o newid yn eich maes gwaith?',
      why: 'Mae gwaith yn newid. Y bobl y tu mewn iddo sy’n gweld y newid yn dod gyntaf. Mae dyfalu’n iawn.',
    },
    30: {
      label: 'Chi’n dair ar ddeg',
      prompt:
        'Pe gallech eistedd wrth eich ochr eich hun yn dair ar ddeg oed am bum munud, beth fyddech chi eisiau ei glywed, a beth fyddech chi’n ei ddweud?',
      why: 'Mae llawer o’r gwrandawyr tua’r oed hwnnw. Mae’n iawn dweud nad ydych yn gwybod.',
    },
  },
} satisfies Words['questions']
