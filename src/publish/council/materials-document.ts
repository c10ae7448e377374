/** The materials of a meeting as a document to hand out: each point with what it rests on, and the words explained. */
import type { MaterialItem, MaterialSheet } from '../../evidence/council/materials.ts'
import { type Meeting, meetingTitle } from '../../evidence/council/records.ts'
import { formatDateLong } from '../../japanese/calendar-date.ts'
import { formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import { meaningBehind } from '../../plan/glossary.ts'
import { type Block, printDocument } from './print-document.ts'

/** null where no materials were made. */
export async function printMaterials(meeting: Meeting): Promise<Uint8Array | null> {
  const { materials, notice, office } = meeting
  if (materials === null) return null
  const title = `${office.name} ${formatFiscalYearLong(meeting.fiscalYear)} ${meetingTitle(meeting)} 資料`
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'paragraph',
      text: `${formatDateLong(notice.on)} ${notice.from}～${notice.until}　${notice.place}`,
    },
    ...materials.items.flatMap(itemBlocks),
  ]
  if (materials.words.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: '用語の解説' },
      {
        kind: 'table',
        widths: [1, 3],
        head: ['用語', '説明'],
        rows: materials.words.map(({ word, explanation }) => [
          word,
          meaningBehind(word, explanation)?.japanese ?? explanation,
        ]),
      },
    )
  }
  return await printDocument(title, blocks)
}

function itemBlocks({ title, question, sheets }: MaterialItem, at: number): readonly Block[] {
  const asked: readonly Block[] =
    question === '' ? [] : [{ kind: 'paragraph', strong: true, text: `話し合うこと：${question}` }]
  return [
    { kind: 'heading', level: 2, text: `議題${at + 1}　${title}` },
    ...asked,
    ...sheets.flatMap(sheetBlocks),
  ]
}

function sheetBlocks(sheet: MaterialSheet): readonly Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 3, text: sheet.title }]
  for (const text of sheet.purpose) blocks.push({ kind: 'paragraph', text })
  blocks.push({ kind: 'list', items: sheet.activities })
  if (sheet.targets.length > 0) {
    blocks.push({
      kind: 'table',
      widths: [4, 1, 1],
      head: ['目標', '実績', '判定'],
      rows: sheet.targets.map(({ target, actual, outcome }) => [
        target,
        actual === '' ? '―' : actual,
        outcome === '' ? '―' : outcome,
      ]),
    })
  }
  if (sheet.verdict !== '')
    blocks.push({ kind: 'paragraph', text: `区の自己評価：${sheet.verdict}` })
  if (sheet.issues !== '') blocks.push({ kind: 'paragraph', text: `課題と改善策：${sheet.issues}` })
  return blocks
}
