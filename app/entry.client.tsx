import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { ShellProvider, shellOfDocument } from './shell'

const page = document.getElementById('app')

if (page)
  startTransition(() => {
    hydrateRoot(
      page,
      <ShellProvider shell={shellOfDocument()}>
        <RemixBrowser />
      </ShellProvider>,
    )
  })
