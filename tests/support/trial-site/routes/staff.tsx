import { Link } from '@remix-run/react'
import { useState } from 'react'

export const handle = { hydrate: true }
export const meta = () => [{ title: 'Staff desk' }]

export default function Staff() {
  const [count, setCount] = useState(0)
  return (
    <main id="content" tabIndex={-1}>
      <h1>Staff desk</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count}
      </button>
      <Link to="/">Home</Link>
    </main>
  )
}
