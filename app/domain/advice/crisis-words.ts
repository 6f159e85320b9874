/** What somebody may need at once, before any advice on work. */
export const crises = ['harm', 'abuse', 'homeless', 'hunger'] as const
export type Crisis = (typeof crises)[number]

/*
 * Patterns over words in small letters, without accents and without signs but the apostrophe. English first, then Welsh.
 * What stands in `(?! …)` are the ways in which people say the same words of something else.
 */

const close =
  '(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|step ?dad|mum|mother|son|brother|uncle|family)'
const someone = `(?:he|she|they|my ${close})`
const when = '(?:today|tonight|now|tomorrow|this week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'

const harm = [
  /\bkill(?:ing)? my ?self\b(?! (?:laughing|working|with work|to (?:finish|meet|get|make)|for (?:this|that|a)))/,
  /\b(?:hurt|harm)(?:ing)? my ?self\b(?! (?:at|on|in|while|when|lifting|playing|carrying))/,
  /\bcut(?:ting)? my ?self\b(?! (?:off|some|a|short|out|on|at|in|down))/,
  /\bself harm(?:s|ed|ing)?\b(?! (?:support|worker|charity|training|course|awareness|prevention))/,
  /\bsuicid(?:e|al)\b(?! (?:prevention|awareness|support|bereavement|training|helpline|watch))/,
  /\bend(?:ing)? (?:my life|it all)\b/,
  /\btak(?:e|ing) my (?:own )?life\b/,
  /\b(?:want|wish|going|rather|ready|prefer) (?:to |i was |i were |be )?(?:die|dead|dying)\b/,
  /\bdo ?n'?t want to (?:live|be here|wake up|be alive)\b(?! (?:in|with|off|on|near|at|for|doing|working|forever))/,
  /\bno (?:reason|point)(?: to| in)? (?:live|living|being alive|going on)\b(?! (?:in|with|with the|here))/,
  /\bbetter off (?:dead|without me)\b/,
  /\bca(?:n'?t|nnot) go on\b(?! (?:with|to|a|the|holiday|any|courses?|training|line|benefits|working|like this at))/,
  /\boverdos(?:e|ed|ing)\b(?! (?:training|prevention|awareness))/,
  /\blladd fy hun(?:an)?\b/,
  /\b(?:niweidio|brifo|anafu|torri) fy hun(?:an)?\b/,
  /\bhunan ?niwed/,
  /\bhunan ?laddiad|\bhunanladd/,
  /\beisiau (?:marw|bod yn farw)\b/,
  /\bddim eisiau byw\b(?! (?:yn|gyda|mewn|ar))/,
  /\b(?:diweddu|rhoi diwedd ar) (?:fy mywyd|y cyfan|y cwbl)\b/,
]

const abuse = [
  new RegExp(
    `\\b${someone}(?:'s)? (?:is |are |keeps? |always |often |sometimes |has )?(?:been )?(?:hits?|hitting|beats?|beating|hurts?|hurting|kicks?|kicking|punch(?:es|ing)|strangl(?:es|ing|ed)|chok(?:es|ing|ed)|rap(?:es|ing|ed)|threatens?|threatening) (?:me|us|my (?:kids|children|son|daughter)|the (?:kids|children))\\b(?! (?:with (?:redundancy|the sack|dismissal)|as))`,
  ),
  /\bdomestic (?:abuse|violence)\b(?! (?:worker|support|charity|charities|service|services|refuge|training|advocate|advocacy|course|courses|adviser|sector|policy|team))/,
  /\b(?:i am|i'm|im|i was|being|getting|been) (?:being )?(?:abused|beaten(?: up)?|raped|stalked)\b(?! (?:to|by the (?:price|competition)))/,
  new RegExp(`\\bhit by (?:my ${close}|him|her)\\b`),
  new RegExp(`\\b(?:scared|afraid|frightened|terrified) of (?:my ${close}|him|going home|what he|what she)\\b`),
  new RegExp(
    `\\b${someone} (?:wo|do|does) ?n'?t let me (?:leave|go out|out|see|have (?:any )?(?:money|a phone|my phone)|work|get a job)\\b`,
  ),
  /\b(?:not|never|do ?n'?t feel) safe (?:at home|in my (?:own )?home|with (?:him|her|my))\b/,
  /\bunsafe at home\b/,
  /\bforced (?:marriage|to marry)\b(?! (?:unit|worker|charity))/,
  /\b(?:fleeing|flee|escaped?|escaping|left|leave) (?:an? |my )?(?:abusive|violent) (?:home|relationship|marriage|husband|wife|partner|ex|boyfriend|girlfriend)\b/,
  /\bmy (?:abusive|violent) (?:husband|wife|partner|ex|boyfriend|girlfriend|dad|father|mum|mother)\b/,
  /\btrais (?:domestig|yn y cartref|yn y ty|yn y berthynas)\b(?! (?:gwasanaeth|gweithiwr|elusen))/,
  /\bcam ?drin domestig\b|\bcael fy (?:ngham ?drin|nghuro|mwrw|mygwth)\b/,
  /\b(?:yn|'n) fy (?:nghuro|mwrw|mygwth|nharo|mrifo|ngham ?drin)\b/,
  /\bofn (?:fy (?:ngwr|ngwraig|mhartner|nhad|mam)|mynd adref|mynd adre)\b/,
  /\b(?:ddim|anniogel|ddim yn teimlo)(?: yn|'n)? (?:ddiogel )?(?:gartref|adref|yn y ty)\b/,
]

const homeless = [
  /\b(?:nowhere|no where|no place|not got anywhere|n'?t (?:got |have )?anywhere) (?:safe )?to (?:sleep|stay|live)\b/,
  new RegExp(`\\bnowhere to go ${when}\\b`),
  /\bsleeping (?:rough|in (?:my|the|a) (?:car|van|tent)|on the streets?|outside|outdoors)\b/,
  new RegExp(
    `\\b(?:on the streets?|homeless|evicted|eviction|out of (?:my|our|the) (?:home|house|flat))(?: from| by)? ${when}\\b`,
  ),
  /\b(?:i am|i'm|im|we are|we're|made us|made me|been made|being made|about to be|become|becoming|going to be) homeless\b(?! (?:people|person|support|charity|worker))/,
  /\b(?:thrown|kicked|chucked|put) (?:me |us )?out (?:of (?:my|our|the) (?:home|house|flat)|tonight|today|on the street)\b/,
  new RegExp(`\\bbailiffs? (?:is|are|come|coming|will come|arrive)(?: coming| here)? ${when}\\b`),
  /\b(?:unman|nunlle|unlle|dim lle|dim unman)(?: i| gen i| gyda fi)* (?:gysgu|aros|fyw)\b/,
  /\bdigartref (?:heno|heddiw|nawr|rwan|yfory)\b/,
  /\b(?:dwi|dw i|rydw i|rwy|rwyf|wi|ry'n ni|rydym)(?:'n| yn) ddigartref\b/,
  /\bcysgu (?:allan|ar y stryd|yn (?:y|fy) (?:nghar|car|fan|ngar))\b/,
  /\b(?:taflu|troi|cicio) (?:fi |ni )?(?:allan|mas) (?:o(?:'r| fy) (?:ty|fflat|cartref|nghartref)|heno|heddiw)\b/,
]

const hunger = [
  /\b(?:no|any|without|out of|nor) food\b(?! (?:hygiene|safety|experience|handling|industry|allerg|preparation|production|and drink|qualification|business|factory|service|retail|technology|science|certificate))/,
  /\bnothing to eat\b/,
  /\b(?:have|has|had)(?: not|n'?t) eaten\b/,
  /\bca(?:n'?t|nnot) (?:afford (?:to eat|food|to feed|to heat)|feed (?:my|the|our)|buy (?:any )?food|eat today)\b/,
  /\b(?:kids|children|daughter|son|baby|we|i) (?:is|are|am|go|goes|going)(?: to bed| to school)? (?:hungry|starving)\b(?! (?:for|to))/,
  /\b(?:i'm|im|we're) (?:hungry|starving)\b(?! (?:for|to))/,
  /\bno money (?:at all|today|tonight|for food|for gas|for electric|to eat|until|till|for (?:the )?(?:kids|children|baby))\b/,
  /\b(?:no|run out of|out of|without) (?:gas|electric|electricity|heating|baby milk|nappies)\b(?! (?:engineer|work|safe|qualif|install|experience|ticket|bike|car|vehicle|jobs?))/,
  /\bfood bank (?:today|tonight|now)\b|\bneed a food bank\b/,
  /\bdim bwyd\b(?! (?:a diod|hylendid))/,
  /\bdim (?:byd|i) (?:i )?(?:'w )?fwyta\b|\bdim byd i'?w fwyta\b/,
  /\bdim arian (?:am fwyd|at fwyd|i brynu bwyd|heddiw|heno|o gwbl|i'r plant|tan)\b/,
  /\bheb (?:fwyta|fwyd|nwy|drydan|wres)\b/,
  /\b(?:plant|plentyn|babi)(?: yn|'n) llwglyd\b|\b(?:yn|'n) llwgu\b/,
]

export const dangers: { readonly [crisis in Crisis]: readonly RegExp[] } = { harm, abuse, homeless, hunger }
