/** Words with the personal details that were found in them marked, each named for those who cannot see the mark. */
import { type Detail, detailKinds } from '../../evidence/personal/detail.ts'

interface FoundTextProps {
  readonly text: string
  readonly details: readonly Detail[]
}

export function FoundText({ text, details }: FoundTextProps) {
  const starts = [0, ...details.map(({ span }) => span.end)]
  return (
    <div class="voice-original">
      {details.map((detail, index) => (
        <>
          {text.slice(starts[index], detail.span.start)}
          <mark class="voice-found">
            {detail.text}
            <span class="badge">{detailKinds[detail.kind].ja}</span>
          </mark>
        </>
      ))}
      {text.slice(starts.at(-1))}
    </div>
  )
}
