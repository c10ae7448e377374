/** The sign of a judgement: shape and word, always both; the colour only repeats what they say. */
import { formatDayShort } from '../format/day.ts'
import type { Site } from '../site.ts'
import type { Standing } from '../standing.ts'

const shape: Record<Standing, string> = {
  met: '●',
  unmet: '▲',
  undetermined: '◇',
  expected: '○',
  notEvaluated: '－',
}

interface OutcomeSignProps {
  readonly site: Site
  readonly standing: Standing
  /** ISO day on which a provisional figure is judged again. */
  readonly judgeAgainOn?: string | null
}

export function OutcomeSign({ site, standing, judgeAgainOn = null }: OutcomeSignProps) {
  const words = site.words.sheet
  const again =
    judgeAgainOn === null || standing === 'met' || standing === 'unmet'
      ? ''
      : words.judgeAgain(formatDayShort(judgeAgainOn, site.language))
  return (
    <span class={`outcome outcome-${standing}`}>
      <span class="outcome-shape" aria-hidden="true">
        {shape[standing]}
      </span>
      <span class="outcome-word">{words[standing]}</span>
      {again === '' ? null : <span class="outcome-again">{again}</span>}
    </span>
  )
}
