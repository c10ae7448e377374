/** What a figure in a line of 達成状況 is there for, by the words right before and behind it. */
import type { Span } from '../../lib/span.ts'

/**
 * result: what came of it. ratio: how it compares with the year before, which is the result if nothing else is. former: what it is held against, or was to be. name: a bound or a step, which is part of a name more often than not.
 * whole: of how many. nothing: no figure of its own, or where the way began.
 */
export type Role = 'result' | 'ratio' | 'former' | 'name' | 'whole' | 'nothing'

/** @param next The figure behind it */
export function roleOf(text: string, figure: Span, next: Span | undefined): Role {
  const before = text.slice(Math.max(0, figure.start - 12), figure.start)
  const behind = text.slice(figure.end, figure.end + 24)
  const between = next === undefined ? null : text.slice(figure.end, next.start)
  if (range.test(behind) || rangeBefore.test(before)) return 'nothing'
  if (between !== null && ofThose.test(between)) return 'whole'
  if (between !== null && wayTo.test(between)) return 'nothing'
  if (calledOff.test(behind) || (wayBefore.test(before) && change.test(behind))) return 'nothing'
  if (ratio.test(before)) return 'ratio'
  if (isHeldAgainst(before, behind)) return 'former'
  return bound.test(behind) || change.test(behind) ? 'name' : 'result'
}

function isHeldAgainst(before: string, behind: string): boolean {
  if (former.test(before) || promised.test(before)) return true
  if (planned.test(before) && resultBehind.test(behind)) return true
  return aside.test(behind) || missed.test(behind)
}

/** 8/10, 15～20: two figures that make one thing, and no result of their own. */
const range = /^\s?[/~]\s?[\d□■]/u
const rangeBefore = /[\d□■][^\d\s、。(]{0,3}\s?[/~]\s?$/u
/** 24区中5位, 412人のうち338人, 5点満点中3.8点. */
const ofThose = /^(?:満点|段階)?(?:評価)?(?:中|のうち|の内|満点で|段階で)、?\s?(?:延べ|約)?$/u
/** 32団体から38団体に, 32→38. */
const wayTo = /^\s?(?:から|より|→|⇒|➡)\s?(?:延べ|約)?$/u
const wayBefore = /\d[^\d\s、。]{0,4}(?:から|より)$/u
const calledOff = /^(?:は|を|が)?(?:中止|延期)/u
const change = /^(?:の?(?:増|減|上昇|低下|向上|改善|上が|下が|アップ|ダウン|伸び|縮))/u
const ratio =
  /(?:前年度?|昨年度?|前回|前期|[□■])(?:末|同期|同月)?(?:実績)?比(?:は|で)?[:、\s]?(?:約)?$/u
const former =
  /(?:前年度?|昨年度?|前回|前期|□)(?:末|同期|同月)?(?:実績|調査)?値?(?:の|は|を|より|から|に比べ|と比べ|と比較して)?[:、\s(]?(?:約)?$/u
const promised =
  /(?:(?<!を)目標(?:値|数|件数|人数|回数)?|計画値|見込値|定員数?)(?:の|は|が|を|である|と(?:する|した|していた|して掲げた)|:)?[\s(]?(?:約|延べ)?$/u
/** 計画100人、実績80人: alone such a word may be part of a name (避難計画100件). */
const planned =
  /(?:計画|予定|想定|見込み?)(?:数|人数|件数|回数)?(?:の|は|が|:)?[\s(]?(?:約|延べ)?$/u
const resultBehind = /^[^\d、]{0,4}、\s?(?:実績|結果)/u
/** 40人以上の目標, 58%より高い, 100人を見込んだ, 1日平均180台, 1人当たり4.5冊. */
const aside =
  /^(?:(?:以上|以下|以内|未満)?(?:(?:の|という)目標|[をが]?目標|に対し|より|[にと]比べ|と比較|を(?:予定|見込|想定|目指|めざ))|平均|あたり|当たり|につき|\d)/u
/** 80%に届かず, 3回を達成できなかった: what was to be reached, and was not. */
const missed =
  /^\)?(?:以上|以下|以内|未満)?\)?(?:の水準|台)?(?:(?:に(?:は|も|まで)?|まで(?:に?は)?|を|は|が)、?(?:わずかに|僅かに|やや|若干|大きく|惜しくも)?)(?:届(?:か|いてい?な|いてお)|とどか|達(?:せ|しな|していな|しておら|しませ)|至ら|及ば|満た[さずなせ]|下回|割(?:り込|っ)|達成(?:でき(?:ず|な|ませ)|し(?:な|てい?な|ておら)|に(?:は)?至ら|ならず|せず))/u
const bound = /^(?:以上|以下|以内|未満|を?超|を?上回|を?下回)/u
