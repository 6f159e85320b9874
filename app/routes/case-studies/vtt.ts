/** Captions as a player reads them. Nobody on the way keeps them. */
export const captionsResponse = (captions: string): Response =>
  new Response(captions, {
    headers: {
      'content-type': 'text/vtt; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
