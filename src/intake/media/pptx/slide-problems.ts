/** What a person should look at in slides: each kind is asked once, with the slides that have it. */
import type { Problem } from '../../../lib/problem.ts'

/** What was met on a slide, in numbers. */
export interface SlideSeen {
  readonly hidden: number
  /** Charts and drawings made of diagrams. */
  readonly drawn: number
  readonly pictures: number
  /** Boxes that are not shown. */
  readonly unseen: number
  /** Letters struck out. */
  readonly struck: number
  /** Cells that go on with another, and hold words all the same. */
  readonly covered: number
  /** Signs of a symbol font that have no letter. */
  readonly symbols: number
  readonly comments: number
  readonly notes: number
}

export function slideProblems(slides: readonly SlideSeen[]): readonly Problem[] {
  return slideAsks.flatMap(([kind, code, message]): readonly Problem[] => {
    const having = slides.flatMap((slide, index) => (slide[kind] > 0 ? [index + 1] : []))
    if (having.length === 0) return []
    const count = slides.reduce((sum, slide) => sum + slide[kind], 0)
    return [{ code, severity: 'asks', message: message(listed(having), count) }]
  })
}

type SlideAsk = readonly [
  kind: keyof SlideSeen,
  code: string,
  message: (where: string, count: number) => string,
]

const slideAsks: readonly SlideAsk[] = [
  [
    'hidden',
    'document/hidden-slide',
    (where) =>
      `${where}は、表示しないことになっているスライドです。ほかのスライドと同じように読みました。要らなければ除いてから取り込んでください。`,
  ],
  [
    'unseen',
    'document/hidden-text',
    (where, count) =>
      `${where}に画面に出ない図形が${count}個ありますが、その文字を読みました。要らない内容でないか確かめてください。`,
  ],
  [
    'struck',
    'document/struck-text',
    (where, count) =>
      `${where}に取り消し線の付いた文字が${count}字あります。消していない文字として読みました。要らない文字は欄から消してください。`,
  ],
  [
    'covered',
    'document/covered-cells',
    (where, count) =>
      `${where}に、結合したセルの下に隠れている文字が${count}か所ありますが、読みました。要らない内容でないか確かめてください。`,
  ],
  [
    'symbols',
    'document/symbols-unreadable',
    (where, count) =>
      `${where}に記号フォントの読めない記号が${count}か所あります（�と表示）。元の文書で確かめて、欄を直してください。`,
  ],
  [
    'drawn',
    'document/drawing-unread',
    (where, count) =>
      `${where}のグラフや図（SmartArt）${count}個の中の文字は読んでいません。要る言葉がないか、元の文書で確かめてください。`,
  ],
  [
    'pictures',
    'document/pictures-unread',
    (where, count) =>
      `${where}に画像が${count}個あります。画像の中の文字は読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'comments',
    'document/comments',
    (where) =>
      `${where}にコメントがあります。コメントは読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'notes',
    'document/notes-unread',
    (where) =>
      `${where}のノート（発表者用のメモ）は読んでいません。要る言葉がないか、元の文書で確かめてください。`,
  ],
]

/** 2、3、5枚目ほか4枚 */
function listed(slides: readonly number[]): string {
  const shown = `${slides.slice(0, most).join('、')}枚目`
  return slides.length > most ? `${shown}ほか${slides.length - most}枚` : shown
}

const most = 5
