/** How a year came out, for the first page of its folder: ward by ward, then initiative by initiative with its reasons. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { TargetJudgement } from '../../judgement/judgement.ts'
import { isWithinError } from '../../judgement/within-error.ts'
import type { Outcome } from '../../target/outcome.ts'
import { escapeMarkup } from '../html/markup.ts'

export interface PublishedOffice {
  readonly code: string
  readonly name: string
  /** Paths of its forms, below the folder; none where what it published is in no official form. */
  readonly forms: readonly string[]
}

type Came = Outcome | 'notEvaluated'

const signs: Readonly<Record<Came, string>> = {
  met: '● 達成',
  unmet: '▲ 未達成',
  undetermined: '◇ 判定できない',
  notEvaluated: '－ 自己評価前',
}

const kinds = Object.keys(signs) as readonly Came[]

export function printCounts(
  sheets: readonly JudgedSheet[],
  offices: readonly PublishedOffice[],
): string {
  const rows = offices.map(({ code, name, forms }) => {
    const own = sheets.filter(({ office }) => office.code === code)
    const counts = kinds.map(
      (kind) =>
        `<td class="number">${own.filter(({ judgement }) => (judgement?.outcome ?? 'notEvaluated') === kind).length}</td>`,
    )
    return `<tr><th scope="row"><a href="#${escapeMarkup(code)}">${escapeMarkup(name)}</a></th><td class="number">${own.length}</td>${counts.join('')}<td>${mediaOf(name, forms)}</td></tr>`
  })
  const heads = kinds.map((kind) => `<th scope="col" class="number">${signs[kind]}</th>`)
  return tableOf(
    '区ごとの結果と様式',
    `<th scope="col">区</th><th scope="col" class="number">取組</th>${heads.join('')}<th scope="col">様式</th>`,
    rows,
  )
}

function mediaOf(name: string, forms: readonly string[]): string {
  const links = forms.map((path) => {
    const medium = path.split('.').at(-1) ?? ''
    return `<li><a href="${escapeMarkup(path)}" aria-label="${escapeMarkup(`${name}の様式 ${words[medium] ?? medium}`)}">${words[medium] ?? escapeMarkup(medium)}</a></li>`
  })
  if (links.length === 0) return 'なし'
  return `<ul class="media">${links.join('')}</ul>`
}

const words: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  xlsx: 'Excel',
  docx: 'Word',
  html: 'HTML',
}

export function printOffice(
  sheets: readonly JudgedSheet[],
  { code, name }: PublishedOffice,
): string {
  const own = sheets.filter(({ office }) => office.code === code)
  if (own.length === 0) return ''
  const heads = [
    '番号',
    '取組',
    '区の自己評価',
    '数字からの計算',
    '満たさなかった、または判定できないわけ',
  ]
  return `<section>
<h2 id="${escapeMarkup(code)}">${escapeMarkup(name)}</h2>
${tableOf(
  `${name}の取組と結果`,
  heads.map((head) => `<th scope="col">${head}</th>`).join(''),
  own.map(rowOf),
)}
</section>`
}

const marks = { attained: '① 目標達成', notAttained: '② 目標未達成' } as const

function rowOf({ sheet, judgement }: JudgedSheet): string {
  const came = judgement?.outcome ?? 'notEvaluated'
  const declared = sheet.selfEvaluation?.verdict.value ?? null
  const reasons = (judgement?.targets ?? [])
    .filter(({ outcome }) => outcome !== 'met')
    .map(reasonOf)
  return `<tr><td class="number">${sheet.number ?? ''}</td><th scope="row" class="title">${escapeMarkup(sheet.title?.text ?? '')}</th><td class="mark">${declared === null ? '記載なし' : marks[declared]}</td><td class="sign"><span class="${came}">${signs[came]}</span></td><td class="why">${reasons.map(escapeMarkup).join('<br>')}</td></tr>`
}

/** That the distance to a target may be chance is said wherever it is told. */
function reasonOf(result: TargetJudgement): string {
  const { indicator, reason } = result
  const told = isWithinError(result) ? `${reason}目標との差は誤差の範囲内です。` : reason
  return indicator === null ? told : `${indicator}：${told}`
}

export function tableOf(caption: string, head: string, rows: readonly string[]): string {
  const label = escapeMarkup(caption)
  return `<div class="region" role="region" aria-label="${label}" tabindex="0"><table aria-label="${label}">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`
}
