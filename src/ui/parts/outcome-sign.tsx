/** The sign of a judgement: shape and word, always both; the colour only repeats what they say. */
import { formatDay } from '../format/day.ts'
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
  const decided = standing === 'met' || standing === 'unmet'
  const again = judgeAgainOn === null || decided ? '' : againOn(site, judgeAgainOn)
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

function againOn({ words, language, today }: Site, judgeAgainOn: string): string {
  const day = formatDay(judgeAgainOn, language)
  return judgeAgainOn < today ? words.sheet.judgeAgainLate(day) : words.sheet.judgeAgain(day)
}
