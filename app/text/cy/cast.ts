import type { Words } from '../en'

/** Pwy yw pobl yr arddangosiad a beth sy’n aros amdanynt, un llinell yr un. */
export const cast: Words['cast'] = {
  morwenna:
    'Yn rhedeg yr hyb ac yn gofalu am ei beiriant. Ceisiadau newydd i’w gwirio, un a anfonwyd ddwywaith, a chynigion i’w cymeradwyo.',
  idris: 'Yn rhedeg yr hyb gyda Morwenna. Mae rhai ceisiadau heb gael neb, ac mae un wedi colli ei gyflogwr.',
  bethan: 'Yn arwain gyrfaoedd mewn ysgol. Un cyfarfod i’w gadarnhau, un i edrych yn ôl arno, a drafft i’w orffen.',
  tunde: 'Yn arwain gyrfaoedd mewn ysgol arbennig sydd heb gwrdd â chyflogwr eleni. Mae un cais heb gael neb.',
  sian: 'Yn arwain gyrfaoedd mewn coleg. Mae cyflogwr yn awgrymu dyddiad arall, ac nid yw hi wedi ateb eto.',
  callum: 'Yn dysgu mewn ysgol. Mae cyfarfod newydd fod, ac nid yw ef wedi dweud eto faint ddaeth.',
  rosalind: 'Yn gwneud grisiau a ffenestri gyda phedwar arall. Mae ysgol yn gofyn am weithdy ac yn aros am ateb.',
  gethin: 'Yn rhedeg fferm laeth gyda’i chwaer. Mae wedi dweud ie wrth goleg ond heb ddarllen beth mae am ei gael.',
  parveen:
    'Yn gofalu am waith ysbyty gydag ysgolion. Mae ymweliad i edrych yn ôl arno, ac enwebiad cydweithiwr i’w gadarnhau.',
  oskar: 'Yn rhedeg cwmni meddalwedd bach. Mae’r hyb wedi anfon un o’i gynigion yn ôl gyda chwestiwn.',
  josie: 'Yn gweithio ar ward ysbyty. Mae hi wedi enwi cydweithiwr gwerth ei glywed, a chaiff enwi un arall.',
  hanno:
    'Yn recordio bywydau gwaith pobl. Mae un yn enwi cwmni a phobl eraill, mae gan gyflogwr bryder, ac mae cyfweliad ar y gweill.',
  effie: 'Yn cyhoeddi bywydau gwaith a recordiwyd gan rywun arall. Mae un wedi’i gymeradwyo ac yn aros amdani.',
  wren: 'Fe’i henwyd gan rywun sy’n ei gweld bob dydd, ac mae’n adrodd ei bywyd gwaith ychydig atebion ar y tro. Mae dolen ei llythyr yn ddigon.',
  nerys:
    'Yn cerdded gydag oedolion fel eu cynghorydd. Mae un wedi cyflwyno’r hyn a wnaeth, ac yn aros i gael ei ddarllen.',
  delphine:
    'Yn archwilio bywydau gwaith ar ei phen ei hun, ar ôl un mlynedd ar ddeg mewn un warws. Mae hi wedi gwrando, ac mae ganddi un meddwl.',
  mab: 'Yn gofalu am gyrsiau mewn sefydliad technoleg. Darllenir ei rhestr bob nos, ac mae un ffeil yn aros amdani.',
  ines: 'Yn cynghori oedolion, yn Saesneg, Cymraeg a Phwyleg. Mae un wedi aros am amserau’n hwy nag a addawyd.',
  colm: 'Yn cynghori oedolion. Daw ei gofrestriad i ben yr wythnos hon; wedi hynny gall ddarllen a dim arall.',
  hazel: 'Mae ei shifft yn dod i ben am byth ar ôl pedair blynedd ar bymtheg. Gofynnodd am gyngor y bore ’ma.',
  tomos: 'Gyrrodd lorïau nes na adawai ei lygaid iddo. Mae ganddo gynghorydd, ac mae’n aros am amserau i gwrdd.',
  wendell:
    'Gwrandawodd, siaradodd a chymharodd ar ôl ugain mlynedd ar un llinell. Mae ei gamau wedi’u clirio: mae cyfleoedd yn aros amdano, pob un â’i reswm.',
  hedda: 'Yn rhedeg yr hyb drws nesaf, sy’n rhannu dau gyflogwr â hwn ac yn gweld dim arall ohono.',
}
