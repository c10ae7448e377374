/**
 * Test support: target statements cut out of the sample sheets where they lie, by structure alone; the sheets' words are
 * not in the project. Intake does this properly, with spans.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/samples/', import.meta.url)

export const haveSamples = existsSync(folder)

/** The statements of each 「(目標)」 cell in order; a cell's statements begin at ○, ① or ・. */
export function statementCells(sample: string): readonly (readonly string[])[] {
  const text = readSample(sample)
  return [...text.matchAll(/\(目標\)(?<cell>.*?)(?=\t|\n|\(取組の|$)/gsu)].map(({ groups }) =>
    cutItems(plain(groups?.['cell'] ?? '')),
  )
}

/** What stands behind a label of the overview slides, and the goals of its table. */
export function overviewStatements(sample: string): {
  readonly panels: readonly string[]
  readonly table: readonly string[]
} {
  const text = readSample(sample)
  const table = [...text.matchAll(/^[1-9]\t.*$/gmu)].flatMap(([row]) =>
    cutItems(plain(row.split('\t').at(-1) ?? '')),
  )
  const blocks = text
    .split(/\n\s*\n/u)
    .map(plain)
    .map((block) => block.trim())
  const goal =
    /[0-9](?:[.0-9]*)(?:%|％|件|（[^）]*）)[^。]{0,12}$|[0-9]%増$|☆[^。]*以上$|（[^）]*点）以上$|割合：$/u
  return {
    panels: blocks.filter(
      (block) => goal.test(block.split('\nプラン')[0] ?? '') && !block.includes('\t'),
    ),
    table,
  }
}

function readSample(sample: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(sample))
  if (name === undefined) throw new Error(`no sample ${sample}`)
  return readFileSync(new URL(name, folder), 'utf8')
}

function plain(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('**', '')
}

function cutItems(cell: string): readonly string[] {
  const starts = [...cell.matchAll(/○|[①-⑳]|(?:^|(?<=[^】]\s)|(?<=[。)】]))・/gu)].map(
    ({ index }) => index,
  )
  const cuts = starts.filter((at) => !/】\s*$/u.test(cell.slice(0, at)))
  const pieces = [0, ...cuts].map((at, index, all) => cell.slice(at, all[index + 1]))
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
