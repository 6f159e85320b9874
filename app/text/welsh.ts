/** "gyda Moorgate", ond "gydag Ashby": y ffurf o flaen llafariad. */
export const gyda = (name: string): string => `${/^[aeiouwyâêîôûŵŷ]/i.test(name) ? 'gydag' : 'gyda'} ${name}`

/** "Dydd Iau 14 Ionawr" ar ei ben ei hun, ond "erbyn dydd Iau 14 Ionawr" mewn brawddeg. */
export const mewnBrawddeg = (day: string): string => day.replace(/^Dydd /, 'dydd ')

/** "unwaith", "dwywaith", "3 gwaith", "4 gwaith". */
export const gwaith = (times: number): string =>
  times === 1 ? 'unwaith' : times === 2 ? 'dwywaith' : `${times} gwaith`
