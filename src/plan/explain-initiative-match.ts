/** Why two years' sheets are held to be one initiative, in a sentence an officer can agree or disagree with. */
import type { InitiativePair } from './initiative.ts'
import type { Feature } from './initiative-likeness.ts'
import type { Sheet } from './sheet.ts'

const names: Readonly<Record<Feature, string>> = {
  title: '取組名',
  theme: '副題',
  pillar: '改革の柱',
  indicators: '指標',
  purpose: '趣旨・概要',
}

/** One to three sentences: what agrees, what changed, and whether a person should look. */
export function explainInitiativeMatch(
  pair: InitiativePair,
  previous: Sheet,
  current: Sheet,
): string {
  const named = (least: number, most: number) =>
    pair.likenesses
      .filter(({ likeness }) => likeness >= least && likeness < most)
      .map(({ feature }) => names[feature])
      .join('、')
  const same = named(0.98, Number.POSITIVE_INFINITY)
  const alike = named(0.5, 0.98)
  const agreement = [same && `${same}が同じ`, alike && `${alike}が近い`].filter(Boolean)
  return [
    `${agreement.length === 0 ? '全体の内容が近い' : agreement.join('、')}ため、同じ取組とみなしました。`,
    pair.renumbered ? `番号が${numberOf(previous)}から${numberOf(current)}に変わりました。` : '',
    pair.renamed ? `「${nameOf(previous)}」が「${nameOf(current)}」になりました。` : '',
    pair.ambiguous ? 'ほかにも近い取組があります。確かめてください。' : '',
  ].join('')
}

function numberOf(sheet: Sheet): string {
  return sheet.number === null ? '番号なし' : String(sheet.number)
}

function nameOf(sheet: Sheet): string {
  const name = [sheet.title?.text, sheet.theme?.text].filter((text) => text !== undefined)
  return name.length === 0 ? '名称なし' : name.join(' ')
}
