/** The commonest words of speech, which are never taken for a misspelt name. */
export const commonWords: ReadonlySet<string> = new Set(
  `about after again against all almost along already also always and another anyone anything around asked away back
  because been before began being believe best better between both boss brother bring brought business called came can
  cannot change child children city class clean close college come company could country course daughter day days
  different does doing done door down during each early eight else enough even evening ever every everybody everyone
  everything face family farm father feel felt few first five food found four friend friends from front full gave
  girl give going gone good great group grow hand hands happen hard have having head hear heard help here hers herself him
  himself his home hospital hour hours house how idea into job just keep kept kind knew know known large last later learn
  learned least leave left less life like line little live lived local long look looked lost lot love lucky made make
  making manager many matter maybe mean means meet men might money month months more morning most mother move much mum
  must myself name near need never new next night nine nobody normal nothing now number off office often old once one only
  open other others our out over own paid part pay people perhaps person place plan play point probably problem put
  quite rather read ready real really reason right road room running said same saw say says school second see seem seen
  send sent set seven several shall she shift shop short should show side since sister sit six sixteen small some somebody
  someone something sometimes soon sort staff stand start started state stay still stood stop street stuff such sure
  system take taken talk taught teacher team tell ten than thank that the their them then there these they thing things
  think third this those thought three through time times today together told tomorrow too took town trade train trained
  training tried try turn twenty two under until used usually very wait walk want wanted was watch way week weeks well
  went were what when where whether which while white who whole why wife will window wish with within without woman
  women wonder word words work worked worker working world worse worst would wrong yeah year years yes yesterday yet young
  your yourself`
    .split(/\s+/)
    .filter(Boolean),
)

/** Little words that hold a sentence together: in a row they spell a name only by chance, as in "is she in". */
export const littleWords: ReadonlySet<string> = new Set(
  'a all am an are as at be but by do for go had has he her him his i if in is it its me my no not of on or our she so to up us was we who you'.split(
    ' ',
  ),
)
