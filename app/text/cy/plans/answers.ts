import type { answers as English } from '../../en/plans/answers'

/** What is wrong, and what is refused. */
export const answers: typeof English = {
  errors: {
    'too-long': 'Mae hynny’n rhy hir.',
    'odd-letters': 'Ni ellir cadw rhywbeth ynddo. Ysgrifennwch ef â llythrennau cyffredin.',
    'say-goal': 'Ysgrifennwch y nod.',
    'say-action': 'Ysgrifennwch y cam.',
    'say-change': 'Ysgrifennwch beth ddylai fod yn wahanol.',
    'say-why': 'Ysgrifennwch pam, mewn ychydig eiriau.',
    'say-link': 'Rhowch ei dudalen yn yr hyb, neu ddolen.',
    'say-title': 'Ysgrifennwch beth yw ei enw.',
    'odd-link': 'Rhowch ddolen gyfan, fel https://www.example.org.',
    'choose-kind': 'Dewiswch am beth mae’n sôn.',
    'choose-owner': 'Dewiswch pwy sy’n ei wneud.',
    'choose-goal': 'Dewiswch nod.',
    'choose-reason': 'Dewiswch pam.',
    'choose-body': 'Dewiswch pwy all helpu.',
    'which-day': 'Rhowch ddiwrnod, fel 14 3 2027.',
    'tick-declared': 'Ticiwch hwn ar ôl dweud wrthynt.',
    odd: 'Aeth rhywbeth o’i le ar y dudalen hon. Ewch yn ôl a rhowch gynnig arall arni.',
  },
  refusals: {
    'wrong-state': 'Mae’r cais wedi symud ymlaen yn y cyfamser. Edrychwch ar y cynllun eto.',
    'not-registered': 'Nid ydych ar y gofrestr heddiw. Gallwch ddarllen, a dim arall, nes ei hadnewyddu.',
    'not-yours-now': 'Ni ellir newid y cynllun ar hyn o bryd. Cymerir yr hyn a rannwyd yn ôl yn gyntaf.',
    'no-goal': 'Ysgrifennwch o leiaf un nod cyn ei rannu.',
    'declaration-needed': 'Cynigir rhywbeth yma gan eich cyflogwr eich hun. Dywedwch hynny ar y cynllun yn gyntaf.',
    'nothing-to-declare': 'Nid oes dim ar y cynllun yn cael ei gynnig gan eich cyflogwr.',
    'too-many': 'Mae hynny’n fwy nag y gall un cynllun ei ddal.',
    'too-many-shortlisted': 'Mae pump arno eisoes. Tynnwch un yn gyntaf.',
    'there-already': 'Mae ar y cynllun eisoes.',
    'no-such-opportunity': 'Nid yw hynny’n dudalen rhywbeth a gynigir nawr.',
    gone: 'Nid yw ar y cynllun mwyach.',
    'changed-meanwhile':
      'Newidiodd rhywun hyn tra oeddech yn ysgrifennu. Mae eich geiriau yma o hyd: agorwch y cynllun wrth ei ochr, edrychwch, a chadwch eto.',
    'not-your-action': 'Y llall sydd i newid y cam hwn.',
    'goal-not-so': 'Mae’r nod wedi symud ymlaen yn y cyfamser.',
    'skills-check-closed': 'Nid yw gwirio sgiliau ar agor eto. Mae’r cynllun yn dweud beth sydd eto i ddod.',
  },
}
