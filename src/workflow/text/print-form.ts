/**
 * Sheets written here in the text layout of the form (様式): what is published is this text, read back like any document
 * that comes in, so that a sheet written here and one that was imported are one kind of thing afterwards.
 */
import { type FiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { markWords } from '../../target/print-target.ts'
import type { PlainField, TargetList } from './form-fields.ts'
import { cell, linesOf, type Row, type SheetText } from './sheet-text.ts'

export interface SheetToPrint {
  readonly text: SheetText
  /** Paths whose words were changed since the plan was adopted: their lines carry 【改定履歴あり】. */
  readonly revised: ReadonlySet<string>
  /** Whether (ii) calls for 課題と改善策 too: the form says what its municipality requires. */
  readonly asksWhenNotImplemented: boolean
  /** The home of a target listed again (再掲), by the reference in its row; null where there is none. */
  readonly homeOf: (reference: string) => TargetHome | null
}

export interface TargetHome {
  readonly sentence: string
  /** Number of the sheet it stands in. */
  readonly number: string
}

/** One document: the office's year, sheet by sheet. */
export function printForm(
  { office, fiscalYear }: { readonly office: string; readonly fiscalYear: FiscalYear },
  sheets: readonly SheetToPrint[],
): string {
  return [`${formatFiscalYear(fiscalYear)} ${inLine(office)}`, ...sheets.map(printSheet)].join(
    '\n\n',
  )
}

function printSheet(sheet: SheetToPrint): string {
  const { fields } = sheet.text
  const words = (name: PlainField) => inLine(fields[name])
  const pillar = fields.pillar === '' ? '' : `(${words('pillar')})`
  return [
    ...(fields.framework === '' ? [] : [`「${words('framework')}」に基づく取組等`]),
    `取組項目${words('number')}`,
    `【${words('title')}${pillar}】${mark(sheet, 'title')}${fields.theme === '' ? '' : `\n${words('theme')}${mark(sheet, 'theme')}`}`,
    printPlan(sheet),
    printReview(sheet),
    printEvaluation(sheet),
  ].join('\n\n')
}

function printPlan(sheet: SheetToPrint): string {
  const multiYear = [
    block('(趣旨・目的)', printLines(sheet, 'purpose')),
    block('(戦略)', printLines(sheet, 'strategy')),
    block('(取組の概要)', printLines(sheet, 'outline')),
    block('(目標)', printTargets(sheet, 'targets')),
  ]
  const year = [
    block('(取組の内容)', printActivities(sheet)),
    block('(目標)', printTargets(sheet, 'yearTargets')),
  ]
  return row(
    '計画',
    `${paragraph('取組の方針・目標内容')}${multiYear.join('')}`,
    `${paragraph('当年度の取組内容')}${year.join('')}`,
  )
}

function printReview({ text: { fields }, asksWhenNotImplemented }: SheetToPrint): string {
  const signs = asksWhenNotImplemented ? '「(ii)」又は「②」' : '「②」'
  return [
    row(
      '中間振り返り',
      '取組内容の実施見込み',
      fields.implementationOutlook,
      '(i)実施見込み (ii)実施できない見込み',
      `課題と改善策 ※左記が${signs}の場合は必須`,
    ),
    row(
      '',
      '目標の達成見込み',
      fields.attainmentOutlook,
      '①:達成見込み ②:達成できない見込み',
      inCell(fields.reviewIssues),
    ),
  ].join('\n')
}

function printEvaluation(sheet: SheetToPrint): string {
  const { fields } = sheet.text
  const results =
    fields.results === '' ? [] : [paragraph('【取組実績】'), ...printLines(sheet, 'results')]
  const attainment =
    fields.attainment === '' ? [] : [paragraph('【達成状況】'), ...printLines(sheet, 'attainment')]
  return [
    row(
      '自己評価',
      '当年度の取組実績及び目標の達成状況',
      '',
      '課題と改善策 ※左記が「②」の場合は必須',
    ),
    row('', [...results, ...attainment].join(''), fields.verdict, inCell(fields.evaluationIssues)),
    row('', '①:目標達成 ②:目標未達成', '', ''),
  ].join('\n')
}

function printLines(
  sheet: SheetToPrint,
  name: 'purpose' | 'strategy' | 'outline' | 'results' | 'attainment',
) {
  return linesOf(sheet.text.fields[name]).map((line) =>
    paragraph(`${withSign(inLine(line))}${mark(sheet, `${name}:${line.trim()}`)}`),
  )
}

/** A heading is printed once, above the first of the activities under it. */
function printActivities(sheet: SheetToPrint): readonly string[] {
  return sheet.text.lists.activities.flatMap((activity, index, all) => {
    const under = cell(activity, 'under')
    const above = all[index - 1]
    const same = above !== undefined && cell(above, 'under') === under
    const words = `・${inLine(activityWords(activity))}${mark(sheet, `activities.${activity.id}`)}`
    return under === '' || same
      ? [paragraph(words)]
      : [paragraph(headingLine(under)), paragraph(words)]
  })
}

function headingLine(under: string): string {
  const words = inLine(under)
  return signs.test(words) ? words : `○${words}`
}

/** 訓練の実施（年2回） */
export function activityWords(activity: Row): string {
  const planned = cell(activity, 'planned')
  return planned === '' ? cell(activity, 'words') : `${cell(activity, 'words')}（${planned}）`
}

function printTargets(sheet: SheetToPrint, name: TargetList): readonly string[] {
  return sheet.text.lists[name].map((target) => {
    const words = inLine(targetSentence(target, sheet.homeOf))
    const sign = signs.test(words) ? '' : '○'
    return paragraph(`${sign}${words}${mark(sheet, `${name}.${target.id}`)}`)
  })
}

/** A target's own sentence, or that of its home with the words that say so. */
export function targetSentence(target: Row, homeOf: SheetToPrint['homeOf']): string {
  const reference = cell(target, 'repeats')
  const home = reference === '' ? null : homeOf(reference)
  return home === null
    ? cell(target, 'sentence')
    : `${home.sentence}（取組項目${home.number}の再掲）`
}

function mark({ revised }: SheetToPrint, path: string): string {
  return revised.has(path) ? markWords.revised : ''
}

/** A line with a sign of its own (○, ①, 【…】, ※) keeps it; others are entries. */
function withSign(line: string): string {
  return signs.test(line) ? line.replace(/^[•▪‣➢]/u, '・') : `・${line}`
}

const signs = /^(?:[・•▪‣➢○◯●◎■□◆◇【※①-⑳⑴-⒇]|[(（]\d{1,2}[)）])/u

function block(label: string, paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `${paragraph(label)}${paragraphs.join('')}`
}

function paragraph(words: string): string {
  return `<p>${words}</p>`
}

/** Paragraphs of an office's prose stay in their cell. */
function inCell(text: string): string {
  return linesOf(text).map(inLine).join(' ')
}

/** Words that cannot end a line, begin a cell or look like markup. */
function inLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[&<>*]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function row(...cells: readonly string[]): string {
  return cells.join('\t')
}
