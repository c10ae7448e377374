/** A QR code drawn as a path in the page itself: the content policy lets no picture in from elsewhere. */
interface QrCodeProps {
  /** Dark squares row by row, `size` of them a row. */
  readonly modules: QrModules
  readonly label: string
}

export interface QrModules {
  readonly size: number
  readonly dark: readonly boolean[]
}

/** White around it, in squares; readers need four. */
const quiet = 4

export function QrCode({ modules: { size, dark }, label }: QrCodeProps) {
  const whole = size + 2 * quiet
  const path = dark
    .map((isDark, at) =>
      isDark ? `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z` : '',
    )
    .join('')
  return (
    <svg class="qr-code" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label}>
      <rect class="qr-ground" width={whole} height={whole} />
      <path class="qr-squares" d={path} shape-rendering="crispEdges" />
    </svg>
  )
}
