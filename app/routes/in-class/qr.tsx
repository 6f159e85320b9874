/** A QR code, always dark on light. */
export const Qr = ({ code, label }: { code: { size: number; path: string }; label: string }) => (
  <svg
    className="tv-qr"
    viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
    width="240"
    height="240"
    role="img"
    aria-label={label}
    shapeRendering="crispEdges"
  >
    <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#fff" />
    <path d={code.path} fill="#000" />
  </svg>
)
