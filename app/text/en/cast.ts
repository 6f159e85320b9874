/** Who the demonstration's people are and what waits for them, one line each. */
export const cast = {
  morwenna: 'Runs the hub and looks after its machine. New requests to check, one sent twice, and offers to approve.',
  idris: 'Runs the hub with Morwenna. Some requests have found nobody, and one has lost its employer.',
  bethan: 'Leads careers at a school. One meeting to confirm, one to look back on, and a draft to finish.',
  tunde: 'Leads careers at a special school that has met no employer this year. One request has found nobody.',
  sian: 'Leads careers at a college. An employer suggests another date, and she has yet to answer.',
  callum: 'Teaches at a school. A meeting has just taken place, and he has yet to say how many came.',
  rosalind: 'Makes stairs and windows with four others. A school asks for a workshop and waits for an answer.',
  gethin: 'Runs a dairy farm with his sister. He has said yes to a college and not read what it wants yet.',
  parveen:
    'Looks after a hospital’s work with schools. A visit to look back on, and a colleague’s nomination to confirm.',
  oskar: 'Runs a small software firm. The hub has sent one of his offers back with a question.',
  josie: 'Works on a hospital ward. She has named a colleague worth hearing, and may name another.',
  hanno:
    'Records people’s working lives. One names a firm and other people, an employer has a concern, an interview is near.',
  effie: 'Publishes working lives that somebody else recorded. One has been approved and waits for her.',
  wren: 'She was named by somebody who meets her every day, and tells her working life a few answers at a time. Her letter’s link is enough.',
  nerys: 'Walks with adults as their adviser. One has handed in what they made, and waits to be read.',
  delphine:
    'Explores working lives on her own, after eleven years in one warehouse. She has listened, and has one thought.',
  mab: 'Looks after courses at an institute of technology. Her list is read every night, and one file waits for her.',
  ines: 'Advises adults, in English, Welsh and Polish. One has waited for times longer than was promised.',
  colm: 'Advises adults. His registration ends this week; after that he can read and nothing else.',
  hazel: 'Her shift is ending for good after nineteen years. She asked for advice this morning.',
  tomos: 'Drove lorries until his eyes no longer let him. He has an adviser, and waits for times to meet.',
  wendell:
    'Listened, talked and compared after twenty years on one line. His stages are cleared: opportunities wait for him, each with its reason.',
  hedda: 'Runs the hub next door, which shares two employers with this one and sees nothing else of it.',
}
