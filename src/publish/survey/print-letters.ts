/**
 * Letters of a survey as one PDF: a page to each person with the address for a window envelope, the number and its QR
 * code; and on sheets of their own, which come back with the answers, the questions with the number and no name. Slips
 * carry the number alone, four to a page.
 */
import type { AskedQuestion, SurveyDefinition } from '../../evidence/survey/survey.ts'
import { chunksOf } from '../../lib/chunks.ts'
import { compileTypst } from '../pdf/compile-typst.ts'
import { literal } from '../pdf/typst-source.ts'

export interface PrintedLetter {
  readonly number: number
  readonly postcode: string
  readonly address: string
  readonly name: string
  readonly ticket: string
  /** Where it leads. */
  readonly link: string
  readonly qr: { readonly size: number; readonly dark: readonly boolean[] }
}

export interface LetterSet {
  readonly kind: 'invitation' | 'reminder' | 'slip'
  readonly municipality: string
  readonly office: string
  readonly definition: SurveyDefinition
  readonly letters: readonly PrintedLetter[]
  /** 令和2年11月30日, for the eye. */
  readonly until: string
}

export async function printLetters(set: LetterSet): Promise<Uint8Array> {
  return await compileTypst(lettersSource(set))
}

function lettersSource(set: LetterSet): string {
  const { kind, definition, letters } = set
  const pages =
    kind === 'slip'
      ? chunksOf(letters, 4).map((four) => slips(set, four))
      : letters.map((letter) => letterPage(set, letter))
  return [preamble(definition.title.ja), pages.join('\n')].join('\n')
}

function preamble(title: string): string {
  return `#set document(title: ${literal(title)})
#set page(paper: "a4", margin: 20mm)
#set text(lang: "ja", region: "jp", font: "Noto Sans JP", size: 10.5pt, fallback: false, ligatures: false, cjk-latin-spacing: none)
#set par(leading: 0.7em, spacing: 0.9em, justify: false)
#let qr(size, path, label) = box(width: 34mm, height: 34mm, fill: white, image(bytes(path), format: "svg", width: 34mm, alt: label))`
}

function letterPage(set: LetterSet, letter: PrintedLetter): string {
  const { kind, municipality, office, definition, until } = set
  const lead =
    kind === 'reminder'
      ? `先日「${definition.title.ja}」をお願いしました。まだお済みでない方は、ぜひお答えください。行き違いでお答えいただいていたときは、お許しください。`
      : definition.introduction.ja
  return [
    '#page[',
    `#block(height: 38mm)[#par(${literal(`〒${letter.postcode}`)}) #par(${literal(letter.address)}) #text(size: 13pt, ${literal(`${letter.name} 様`)})]`,
    `#align(right)[#par(${literal(`${municipality} ${office}`)})]`,
    `#heading(level: 1, ${literal(`${kind === 'reminder' ? '（再度のお願い）' : ''}${definition.title.ja}`)})`,
    `#par(${literal(lead)})`,
    door(letter, until),
    `#par(${literal('紙でお答えの方は、次の「質問票」に書き、質問票だけを同封の封筒でお返しください。質問票に、お名前や住所は要りません。')})`,
    ']',
    questionnaire(definition, letter),
  ].join('\n')
}

/** How to answer: the code for a phone, the number for everybody. */
function door(letter: PrintedLetter, until: string): string {
  return `#grid(columns: (36mm, 1fr), gutter: 6mm, ${code(letter)}, [
#par(${literal('スマートフォンで左のQRコードを読み取ると、すぐに答えられます。名前や住所は入れません。')})
#par(${literal(`パソコンでは ${addressOf(letter.link)} を開き、次の回答番号を入れてください。`)})
#text(size: 14pt, weight: "bold", ${literal(letter.ticket)})
#par(${literal(`締切：${until}`)})
#par[#${literal('やさしい にほんごでも こたえられます。')} #text(lang: "en", ${literal('You can also answer in English: open the page and choose “English”.')})]
#par(${literal('回答は番号や名前と切り離して集計します。番号は、同じ方の回答を二重に数えないためだけに使います。')})])`
}

function addressOf(link: string): string {
  return link.slice(0, link.lastIndexOf('/'))
}

function code({ qr, ticket }: PrintedLetter): string {
  const quiet = 4
  const whole = qr.size + 2 * quiet
  const squares = qr.dark
    .map((dark, at) =>
      dark ? `M${(at % qr.size) + quiet} ${Math.floor(at / qr.size) + quiet}h1v1h-1z` : '',
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"><path d="${squares}"/></svg>`
  return `qr(${whole}, ${literal(svg)}, ${literal(`回答番号 ${ticket} のQRコード`)})`
}

/** The questions, to be answered with a pen: the number stands on every sheet, for sheets come apart. */
function questionnaire({ title, questions }: SurveyDefinition, { ticket }: PrintedLetter): string {
  const number = `回答番号 ${ticket}`
  return [
    `#page(header: align(right, text(size: 9pt, ${literal(number)})))[`,
    `#heading(level: 1, ${literal(`質問票　${title.ja}`)})`,
    `#par(${literal(number)})`,
    `#par(${literal('番号に○をつけ、この質問票を同封の封筒でお返しください。')})`,
    ...questions.map(asked),
    ']',
  ].join('\n')
}

function asked({ position, version, onlyIf }: AskedQuestion): string {
  const condition =
    onlyIf === null ? '' : `（問${onlyIf.position}で${onlyIf.options.join('・')}を選んだ方だけ）`
  const question = `問${position} ${version.wording.ja}${condition}${howMany(version)}`
  return `#block(breakable: false)[#par(strong(${literal(question)})) ${roomFor(version)}]`
}

/** Options to ring, or room to write in. */
function roomFor({ kind, options }: AskedQuestion['version']): string {
  if (kind === 'text') return '#rect(width: 100%, height: 28mm, stroke: 0.5pt + rgb("#767676"))'
  const words = options.map(({ code, wording }) => `${code}. ${wording.ja}`).join('　')
  return `#par(${literal(kind === 'number' ? '（　　　　　　　　）' : words)})`
}

function howMany({ kind, most }: AskedQuestion['version']): string {
  if (kind === 'single') return '（○は1つ）'
  if (kind !== 'multiple') return ''
  return most === null ? '（いくつでも○）' : `（○は${most}つまで）`
}

/** A quarter of a page each, with a line to cut along. */
function slips(
  { definition, until, municipality, office }: LetterSet,
  four: readonly PrintedLetter[],
): string {
  const head = `#par[#strong(${literal(definition.title.ja)}) #h(1fr) #${literal(`${municipality} ${office}`)}]`
  const cells = four.map((letter) => `[${head}\n${door(letter, until)}]`).join(', ')
  const cut = 'stroke: (x, y) => if y > 0 { (top: (thickness: 0.5pt, dash: "dashed")) }'
  return `#page(margin: 14mm)[
#set text(size: 9.5pt)
#grid(columns: 1fr, rows: (1fr,) * 4, inset: (y: 3mm), ${cut}, ${cells})
]`
}
