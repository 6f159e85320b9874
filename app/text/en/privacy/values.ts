/** Codes that only the page of what is held says to the person themselves. */
export const values = {
  values: {
    voices: { explorer: 'A pupil up to Year 6', student: 'A pupil from Year 7', adult: 'An adult' },
    tries: {
      reached: 'We spoke with you',
      'no-answer': 'Nobody answered',
      'message-left': 'We left a message',
      'wrong-number': 'The number or address was wrong',
    },
    closeReasons: {
      done: 'You have what you came for',
      'found-own-way': 'You found your own way',
      'no-longer-wanted': 'You no longer wanted it',
      'elsewhere-helps': 'Somebody else helps',
      'moved-away': 'You moved away',
    },
    toTell: {
      received: 'That we have your request',
      fresh: 'The link to your page',
      allocated: 'Who your adviser is, and that you are offered times',
      signposted: 'Who can help better',
      unreachable: 'That we tried to reach you',
      held: 'That it is on hold',
      resumed: 'That it goes on',
      transferred: 'That another service has it',
      closed: 'That it is closed, and that the door stays open',
      reopened: 'That it is open again',
    },
  },
}
