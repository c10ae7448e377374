/**
 * How much of an untrusted file is read, as data: a file beyond a limit is refused with the limit in the message. A
 * plan of a ward has some hundred pages or cells by the thousand; each limit is far above the largest seen.
 */
import type { Problem } from '../../lib/problem.ts'

export interface Limits {
  /** Bytes of a document; an archive may be larger, its entries may not. */
  readonly fileBytes: number
  readonly archiveBytes: number
  /** Entries of an archive or of an office file. */
  readonly entries: number
  /** Bytes all entries inflate to, and how many times their packed size that may be once it is no small file. */
  readonly inflatedBytes: number
  readonly inflateRatio: number
  /** Archives inside archives. */
  readonly nesting: number
  readonly pages: number
  readonly cells: number
  /** Elements of a page: what is opened over and over may be many times what was written. */
  readonly elements: number
  /** UTF-16 code units of the text laid out. */
  readonly characters: number
  /** Of one file, by the clock; and of LibreOffice, which has to start first. */
  readonly seconds: number
  readonly conversionSeconds: number
  /** Of one page of a PDF, computing: what a broken font costs is no longer than that; a sound page takes some hundredths. */
  readonly pageSeconds: number
  /** Of the process that reads, all it holds. */
  readonly memoryBytes: number
}

const megabyte = 1024 * 1024

export const limits: Limits = {
  fileBytes: 20 * megabyte,
  archiveBytes: 200 * megabyte,
  entries: 5_000,
  inflatedBytes: 200 * megabyte,
  inflateRatio: 300,
  nesting: 3,
  pages: 1_000,
  cells: 500_000,
  elements: 1_000_000,
  characters: 10_000_000,
  seconds: 60,
  conversionSeconds: 120,
  pageSeconds: 2,
  memoryBytes: 1024 * megabyte,
}

/** What is said when a limit is met; the words say what, how much is allowed, and what to do. */
const messages = {
  fileBytes: (most) =>
    `ファイルが大きすぎます（${megabytes(most)}MBまで）。文書を分けて取り込んでください。`,
  archiveBytes: (most) =>
    `zipファイルが大きすぎます（${megabytes(most)}MBまで）。いくつかのzipに分けてください。`,
  entries: (most) =>
    `ファイルの中の部品が多すぎます（${most.toLocaleString('ja-JP')}個まで）。文書を分けて取り込んでください。`,
  inflatedBytes: (most) =>
    `圧縮を解くと${megabytes(most)}MBを超えるため、読むのをやめました。ふつうの文書か確かめてください。`,
  inflateRatio: (most) =>
    `圧縮を解くと${most}倍を超える大きさになるため、読むのをやめました。ふつうの文書か確かめてください。`,
  nesting: (most) =>
    `zipの中のzipが${most}段を超えています。中のzipを先に取り出してから取り込んでください。`,
  pages: (most) =>
    `ページが多すぎます（${most.toLocaleString('ja-JP')}ページまで）。必要なページだけのファイルに分けてください。`,
  cells: (most) =>
    `セルが多すぎます（${most.toLocaleString('ja-JP')}個まで）。必要なシートだけのファイルに分けてください。`,
  elements: (most) =>
    `ページの部品が多すぎます（${most.toLocaleString('ja-JP')}個まで）。ページを分けるか、必要な部分だけを保存して取り込んでください。`,
  characters: (most) =>
    `文字が多すぎます（${most.toLocaleString('ja-JP')}字まで）。文書を分けて取り込んでください。`,
  seconds: (most) =>
    `${most}秒たっても読み終わらないため、やめました。文書を分けるか、保存し直して取り込んでください。`,
  conversionSeconds: (most) =>
    `${most}秒たっても変換が終わらないため、やめました。新しい形式（xlsx・docx・PDF）で保存し直してください。`,
  pageSeconds: (most) =>
    `PDFの1ページを読むのに${most}秒を超えるため、やめました。壊れた字体（フォント）などが原因と思われます。元のソフトでPDFをつくり直すか、元のファイルを取り込んでください。`,
  memoryBytes: (most) =>
    `読むのに${megabytes(most)}MBを超えるメモリが要るため、やめました。文書を分けて取り込んでください。`,
} satisfies Record<keyof Limits, (most: number) => string>

const codes = {
  fileBytes: 'document/too-large',
  archiveBytes: 'document/too-large',
  entries: 'document/too-many-entries',
  inflatedBytes: 'document/inflates-too-far',
  inflateRatio: 'document/inflates-too-far',
  nesting: 'document/nested-too-deep',
  pages: 'document/too-many-pages',
  cells: 'document/too-many-cells',
  elements: 'document/too-many-elements',
  characters: 'document/too-long',
  seconds: 'document/too-slow',
  conversionSeconds: 'document/too-slow',
  pageSeconds: 'document/page-too-slow',
  memoryBytes: 'document/too-much-memory',
} satisfies Record<keyof Limits, string>

export function beyond(limit: keyof Limits, by: Limits = limits): Problem {
  return { code: codes[limit], severity: 'blocks', message: messages[limit](by[limit]) }
}

/** Thrown deep inside a reader, where no result can be handed up; caught where the file was opened. */
export class Refused extends Error {
  readonly problem: Problem
  /** Of an archive: this one file in it, or all that comes after it too. */
  readonly reach: 'part' | 'whole'

  constructor(problem: Problem, reach: 'part' | 'whole' = 'part') {
    super(problem.message)
    this.problem = problem
    this.reach = reach
  }
}

function megabytes(bytes: number): string {
  return Math.round(bytes / megabyte).toLocaleString('ja-JP')
}
