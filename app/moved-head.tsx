import { Meta, useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/**
 * After a move inside a hydrated page, the tab's title follows and the new page is where reading goes on, as they would
 * after a page load. Until then the head is the server's, and React leaves it alone.
 */
export const MovedHead = () => {
  const { key } = useLocation()
  const [last, setLast] = useState(key)
  const [moved, setMoved] = useState(false)

  useEffect(() => {
    if (key === last) return
    setLast(key)
    if (!moved) document.head.querySelector('title')?.remove()
    setMoved(true)
    document.getElementById('content')?.focus()
  }, [key, last, moved])

  return moved ? createPortal(<Meta />, document.head) : null
}
