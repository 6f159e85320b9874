/** What is said when a page cannot be shown, by HTTP status. */
export const sorry = {
  home: 'Go to the front page',
  wait: (seconds: number) =>
    seconds < 90
      ? `Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`
      : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
  back: 'Go back',
  statuses: {
    400: {
      title: 'We could not read that',
      text: 'What your browser sent was not complete, or was not in a form we know.',
      next: 'Go back and try again. Nothing was changed.',
    },
    403: {
      title: 'You cannot do this',
      text: 'This page is for other roles, or the request did not come from one of our own pages.',
      next: 'Go back, load the page again and try once more. If you need this page, ask your hub.',
    },
    404: {
      title: 'We could not find that page',
      text: 'It may have moved, or the address may be incomplete.',
      next: 'Check the address. If it came in a letter, open the whole link.',
    },
    405: {
      title: 'This page does not take that',
      text: 'The address is for reading only.',
      next: 'Go back and use the button on the page.',
    },
    408: {
      title: 'That took too long',
      text: 'Your connection stopped before everything had arrived.',
      next: 'Go back and try again. Nothing was changed.',
    },
    413: {
      title: 'That is too much',
      text: 'The form or the file is larger than we can take here.',
      next: 'Go back and send less text or a smaller file. Nothing was changed.',
    },
    415: {
      title: 'We could not read that',
      text: 'This page takes what its own form sends, and nothing else.',
      next: 'Go back and use the form. Nothing was changed.',
    },
    422: {
      title: 'This could not be done',
      text: 'Something about it has changed, or was not as it has to be. Nothing was changed.',
      next: 'Go back and look at the page again.',
    },
    421: {
      title: 'This is not the address of the hub',
      text: 'You came by a name we do not answer to.',
      next: 'Use the address in your letters, or ask your hub for it.',
    },
    429: {
      title: 'Too many tries',
      text: 'This was tried too often in a short time, so we stopped for a while.',
      next: 'Wait a few minutes, then try again.',
    },
    500: {
      title: 'Something went wrong here',
      text: 'The fault is ours. What you sent may not have been saved.',
      next: 'Go back and look before you try again. If it happens again, tell your hub.',
    },
    503: {
      title: 'We are too busy right now',
      text: 'There is more to do than we can keep up with.',
      next: 'Wait a minute, then try again. Nothing was changed.',
    },
  },
}
