import express, { type RequestHandler, type Response } from 'express'

// A file has its own rule for being kept, in place of the one for pages.
const setHeaders = (response: Response): void => response.removeHeader('cache-control')

/** The built browser files: named by their content under `/assets`, so kept for ever; the others for an hour. */
export const staticFiles = (folder: string): RequestHandler[] => {
  const plain = { index: false, redirect: false, dotfiles: 'ignore', setHeaders } as const
  const assets = express.Router()
  assets.use('/assets', express.static(`${folder}/assets`, { ...plain, immutable: true, maxAge: '1y' }))
  assets.use('/assets', (_request, response) => void response.status(404).type('text').send('404\n'))
  return [assets, express.static(folder, { ...plain, maxAge: '1h' })]
}
