/**
 * How the sentence goes on behind a figure decides whether the figure is promised (…とする, the end) or belongs to a name
 * (80%を超える事業の割合): what matters is whether the verb that follows closes its clause or goes on to a noun.
 */
import type { Follow } from './phrase.ts'
import { isAt, isBlank } from './reading.ts'

const end = /\s{0,3}(?:$|[。\n;)\]」】〕>※]|です|である(?:こと)?(?:$|[。\n])|\*|である$)/uy
const join = /\s{0,3}(?:、|,)?\s{0,3}(?:かつ|且つ|又は|または|もしくは|若しくは|あるいは)/uy
const list =
  /\s{0,3}(?:[、,・&＋]|及び|並びに|および|ならびに|と(?![すしなのいこもきっは]|比|同|り|っ|れ|目|見|設|定)|で、|で(?:あり|、)|\/(?=[0-9])|\s(?=[^\s])|[①-⑳●○■◆]|とともに|と共に)/uy
const from =
  /\s{0,3}(?:から(?!の?(?:肯|好|良|高|「|満|有|役|プ|評|回|理|『|賛|支|意|今|全))|より(?!高|多|良|よ)|→|⇒|⇨|➡|=>|->|を(?:(?:令和|平成|[HR])?(?:[0-9]{1,4}|元)年度?末?までに)?(?=(?:少なくとも|最低|おおむね|概ね)?[0-9約])|であるものを|だったものを|のところ|であったものを|だった[^、。]{0,6}を)/uy
const actual =
  /\s{0,3}(?:であった|だった|となった|となっている(?!こと)|に(?:とど|留)まっ|を記録|で推移|の実績(?!を)|実績(?!を)|である(?:中|が|ため|こ?とから)|(?:で)?あるが|だが|にすぎ|と(?:なって|されて)いる(?:が|中|ため)|にのぼ|を達成した(?!事|者|企))/uy
const before =
  /(?:を|に(?!よ|対し|つい|おい|関|係|向(?!上)|基|伴|比)|と(?!比)|へ|まで|得|引|超|め|[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:する|し(?!た)|さ|でき|を(?:行|図|目|実|進|達|推)|に(?:取|向)|(?=\s{0,3}(?:$|[。、\n)」】])))|[げえめ]る|行い(?=、))/uy
/** A verb that goes on to a noun: …を達成した事業者, …を有する生徒; こと, よう, 水準 and their like close the clause. */
const attributive =
  /(?:する|した|している|していた|できる|できた|られる|られた|させる|させた|された|される|なる|なった|ある|である|あたる|当たる|いる|いた|える|えた|得る|得た|った|れる|れた|げる|げた|める|めた|ある|(?<=\p{Script=Han})[うつむぶ]|(?<=[取作守知送配通受贈撮])る)(?=[\p{Script=Han}\p{Script=Katakana}A-Za-z「『0-9])(?!こと(?!の)|事を|水準|状態|予定|見込|計画|方針|目標(?!に)|必要|等|など|場合|旨|程度|数値|よう|体制|環境|件数を|数を|取組|ため|為)/u
const nounOf =
  /で?の(?:現状)?(?:達成|確保|維持|獲得|実現|実施|創出|開発|整備|採択|養成|育成|取得|導入|策定|設置|参加|提供|向上|削減|増加|輩出|支援|開催|登録|認定|公表|受注|輸出|受入れ?|採用|作成|回収|利用|活用|販売|普及|締結|構築|形成|水準|割合|規模|頻度|成果|目標|達成率|減少|低減|改善|実証|協力|出展|掲載|派遣|建設|解消|事業化|実用化|確立|保存|保全|発表|発信|交付|完成|改修|指定|調査|運用|立地|設定|完了|普及)(?:等)?(?=\s{0,3}(?:を|が|に|と|へ|する|し|さ|$|[。、\n)」】]))/uy
const of = /で?の/uy
const containing = /を(?:含|除)/uy
const subject =
  /(?:が(?!、)|から|より|において|について|に対して|で(?=.{0,30}(?:評価|回答|得る)))/uy

/** Verbs that make even a length of time the promise: 3日以内とする, 5か月に短縮; not 3日以内に処理. */
const setting =
  /\s{0,3}(?:以内)?(?:程度)?(?:(?:と|に)(?:する|し(?![た])|して(?:い[るく])?|なる|なり|なっ|設定|定め|短縮|抑|とどめ|収め|維持|保|延|伸|引き|削減|低減|減|縮|達|改善|向上)|へ(?:短縮|延)|まで(?:に)?(?:短縮|延|引き|拡|伸|減|縮)|を(?:目|めざ|達成|維持|確保|超|上回|下回|保|上限|継続|切|指標|実現)|で(?:ある|あり|の処理を目)|(?:の)?(?:達成|維持|確保|実現)|短縮|延長|の(?:延伸|短縮))/uy

export function readFollow(text: string, start: number, isTime = false): Follow {
  const at = pastBlank(text, start)
  if (at >= text.length || isAt(end, text, at)) return 'goal'
  const plain = plainFollow(text, at)
  if (plain !== null) return plain
  // a blank before other words parts the items of a list: 29年度 83% 31年度85%
  if (at > start) return 'list'
  if (isAt(closing, text, at)) return 'goal'
  if (isAt(containing, text, at)) return 'inner'
  if (isTime) return timeFollow(text, at)
  if (isAt(list, text, at)) return 'list'
  if (isAt(subject, text, at)) return 'subject'
  const closes = !goesOn(text, at)
  if (isAt(of, text, at)) return isAt(nounOf, text, at) && closes ? 'goal' : 'of'
  return isAt(before, text, at) && closes ? 'goal' : 'inner'
}

function pastBlank(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlank(text, at)) at += 1
  return at
}

function plainFollow(text: string, at: number): Follow | null {
  if (isAt(actual, text, at)) return 'actual'
  if (isAt(join, text, at)) return 'join'
  return isAt(from, text, at) ? 'from' : null
}

function timeFollow(text: string, at: number): Follow {
  if (isAt(setting, text, at) && !goesOn(text, at)) return 'goal'
  return isAt(list, text, at) ? 'list' : 'inner'
}

const closing = /(?:こと(?!が|に|で|の)|よう(?:に|な)|もの(?:と|を)|状態)/uy

/** Whether the verb behind the figure goes on to a noun before its clause ends. */
export function goesOn(text: string, at: number): boolean {
  const clause = /^[^、。\n()（）]{0,40}/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  const next = /[0-9]/u.exec(clause)
  return attributive.test(next === null ? clause : clause.slice(0, next.index + 1))
}
