/** The mark: two paths that cross and go on. Beside the name it is decoration. */
export const Mark = ({ className = 'tv-mark' }: { className?: string }) => (
  <svg className={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path className="tv-mark__one" d="M2 25C11 25 13 7 30 7" />
    <path className="tv-mark__two" d="M2 9c11 0 12 16 28 16" />
  </svg>
)
