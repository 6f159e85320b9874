/** Pictures of things, each with a name in the texts at the same place. Rows of them stand for a seat or a learner. */
export const pictures = [
  ...['🐶', '🐱', '🐭', '🐰', '🦊', '🐻', '🐼', '🐯', '🦁', '🐮', '🐷', '🐸'],
  ...['🐵', '🐔', '🐧', '🦆', '🦉', '🐝', '🐞', '🐢', '🐙', '🐟', '🐳', '🐴'],
  ...['🍎', '🍌', '🍇', '🍓', '🍒', '🍋', '🥕', '🌽', '🍞', '🧀', '🍰', '🍪'],
  ...['⚽', '🚲', '🚗', '🚌', '🚂', '⛵', '🎈', '🎁', '🔑', '📖', '🎸', '☂️'],
] as const

/** How many pictures a seat comes back by. */
export const rejoinPictures = 3
