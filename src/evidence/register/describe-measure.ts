/**
 * How a measure is counted, in words. It is what a reader is told, and what tells one method from another: where these
 * words change, the series breaks.
 */
import type { Condition, MeasureDefinition } from './measure.ts'
import { fieldNamed, type RegisterDefinition } from './register.ts'

export function describeMeasure(measure: MeasureDefinition, register: RegisterDefinition): string {
  const label = (key: string) => fieldNamed(register, key)?.label ?? key
  const where = measure.where.map((each) => describeCondition(each, register))
  const rows = where.length === 0 ? 'すべての記録' : `${where.join('、')}の記録`
  const day = `「${label(measure.day)}」で数え、${timeWords(measure)}`
  return `${rows}の${kindWords(measure, register)}。${day}。${roundingWords(measure)}`
}

function kindWords(measure: MeasureDefinition, register: RegisterDefinition): string {
  const { of } = measure
  const label = (key: string) => `「${fieldNamed(register, key)?.label ?? key}」`
  switch (of.kind) {
    case 'count':
      return '件数'
    case 'share':
      return `うち、${of.counted.map((each) => describeCondition(each, register)).join('、')}の割合`
    case 'sum':
      return `${label(of.field)}の合計`
    case 'mean':
      return `${label(of.field)}の平均`
    case 'minimum':
      return `${label(of.field)}の最低`
    case 'maximum':
      return `${label(of.field)}の最高`
    case 'latest':
      return `うち、最も新しい日の${label(of.field)}の値（空の記録は飛ばし、同じ日なら${of.tie === null ? '' : `${label(of.tie)}の大きいもの、それも同じなら`}後から入れたもの）`
    case 'fewestInMonth':
      return '月ごとの件数のうち、最も少ない月の件数（終わった月だけを見て、記録のない月は0）'
    case 'rate':
      return `${label(of.field)}の合計を${label(of.by)}の合計で割った率`
  }
}

const comparing = {
  equal: 'が',
  notEqual: 'が次でない:',
  atLeast: 'が次以上:',
  atMost: 'が次以下:',
  filled: 'の記入あり',
  blank: 'の記入なし',
} as const satisfies Record<Condition['is'], string>

const yesNo: Readonly<Record<string, string>> = { yes: 'はい', no: 'いいえ' }

export function describeCondition(condition: Condition, register: RegisterDefinition): string {
  const field = fieldNamed(register, condition.field)
  const value = field?.kind === 'yesNo' ? (yesNo[condition.value] ?? '') : condition.value
  const shown = condition.is === 'filled' || condition.is === 'blank' ? '' : `「${value}」`
  return `「${field?.label ?? condition.field}」${comparing[condition.is]}${shown}`
}

function timeWords({ time, yearField }: MeasureDefinition): string {
  switch (time.kind) {
    case 'year':
      return yearField === null ? '年度の分' : '会計年度の分'
    case 'months':
      return `年度の${time.from}月から${time.to}月までの分`
    case 'asOf':
      return `記録の始めから${time.day === undefined ? `${time.month}月末` : `${time.month}月${time.day}日`}までの分`
  }
}

const roundingNames = { 'half-up': '四捨五入', down: '切り捨て', up: '切り上げ' } as const

function roundingWords({ of, places, rounding }: MeasureDefinition): string {
  if (of.kind === 'count' || of.kind === 'fewestInMonth') return ''
  return `${places === 0 ? '整数' : `小数${places}桁`}に${roundingNames[rounding]}。`
}
