/**
 * Names of people: a known surname with a given name or an honorific, whoever says who they are, and whatever stands
 * before an honorific and is no title. It finds too much rather than too little: a person looks at every finding.
 */
import { kanaSurnames, romanSurnames, surnames } from './surnames.ts'

/** A stretch of the folded text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const honorific = '(?:さん|さま|様|氏|くん|君|ちゃん|殿|先生|議員|夫妻|ご夫婦|一家)'
const given =
  '(?:[ \\t]*[\\p{Script=Han}々]{1,3}|[ \\t]*[\\u3041-\\u3096]{2,4}|[ \\t]*[\\u30a1-\\u30fa]{2,5})'
const known = surnames.join('|')

/** What ends many given names; others are known only with a space, an honorific or a cue. */
const givenEnd =
  '[子美代江恵香奈菜花乃織里莉咲希音葉夫男雄郎朗介助太平一二三也哉人斗翔輝樹幸彦治司志史之弘浩博宏明昭隆孝剛健誠司真実恭和義信正茂豊稔進勝清実枝]'

const patterns: readonly RegExp[] = [
  // 山田太郎、山田 花子
  new RegExp(
    `(?<![\\p{Script=Han}])(?:${known})(?:[ \\t]+[\\p{Script=Han}々]{1,3}|[\\p{Script=Han}]{0,2}${givenEnd})(?![\\p{Script=Han}])`,
    'gu',
  ),
  // 山田太郎さん、山田さん
  new RegExp(`(?:${known})(?:${given})?(?=[ \\t]*${honorific})`, 'gu'),
  // やまだ はなこ、ヤマダさん (folded to hiragana beside this)
  new RegExp(
    `(?<![\\u3041-\\u3096ー])(?:${kanaSurnames.join('|')})(?:[ \\t]+[\\u3041-\\u3096]{2,5}(?![\\u3041-\\u3096])|(?:[ \\t]*[\\u3041-\\u3096]{2,4})?(?=[ \\t]*(?:さん|さま|様|氏|くん|ちゃん)))`,
    'gu',
  ),
  new RegExp(
    `\\b(?:(?:mr|mrs|ms|dr)\\.?[ \\t]+[a-z]{2,}(?:[ \\t]+[a-z]{2,})?|(?:${romanSurnames.join('|')})(?:[ \\t,]+[a-z]{2,12})?(?=[ \\t-]*(?:san|sama)\\b)|(?:${romanSurnames.join('|')})[ \\t,]+[a-z]{2,12}\\b|[a-z]{3,12}[ \\t]+(?:${romanSurnames.join('|')})\\b)`,
    'gu',
  ),
]

/** Whoever says who they are: what follows the cue is a name, known or not. */
const cues: readonly RegExp[] = [
  /(?:氏名|名前|なまえ|お名前|フリガナ|ふりがな|差出人|投稿者|代表者?|連絡先)[ \t]*(?:は|が|[:：])[ \t]*(?<name>[\p{L}々ー]{1,8}(?:[ \t・][\p{L}々ー]{1,8})?)/gu,
  /(?:私|わたし|わたくし|僕|当方)(?:の(?:名前|氏名))?は[、 ]?(?<name>[\p{Script=Han}々]{2,6}|[\u30a1-\u30faー・]{3,14}|[\u3041-\u3096]{4,9})(?:と申し|といい|と言い|です[。、\n])/gu,
  /(?<name>[\p{Script=Han}々]{2,6}(?:[ \t][\p{Script=Han}々]{1,4})?|[\u30a1-\u30faー]{3,8}(?:[ \t・][\u30a1-\u30faー]{2,8})?|[\u3041-\u3096]{3,6}[ \t][\u3041-\u3096]{2,6})[ \t]*と(?:申し|もうし)(?:ます|まして)/gu,
  /\b(?:my name is|i am called|name:)[ \t]+(?<name>[a-z]{2,}(?:[ \t]+[a-z]{2,}){0,2})/gu,
  // a line of its own at the end: 山田 太郎
  /(?<=\n[ \t]*)(?<name>[\p{Script=Han}々]{1,4}[ \t][\p{Script=Han}々]{1,4})(?=[ \t]*(?:\n|$))/gu,
]

/** Whatever else stands before an honorific. */
const before =
  /(?<name>[\p{Script=Han}々]{1,5}|[\u30a1-\u30faー]{2,10})(?=(?:さん|さま|様|氏|くん|ちゃん)(?![\p{Script=Han}]))/gu

/** Titles, trades and kin: nobody's name. */
const titles =
  /(?:区長|市長|知事|課長|係長|部長|局長|担当|担当者|職員|係員|役所|皆|皆々|お客|客|住民|区民|市民|町民|患者|利用者|高齢者|高齢|障害者|外国人|子供|子ども|子|娘|息子|奥|旦那|主人|母|父|爺|婆|祖母|祖父|兄|姉|弟|妹|叔父|叔母|孫|赤|医者|看護師|保健師|先生|警察|警官|大家|店員|店|業者|運転手|隣|近所|委員|会長|町会長|議員|代表|同|各|諸|神|仏|客様|保護者|親|親御|相手|若者|学生|生徒|児童|園児|大工|八百屋|魚屋|花屋|郵便屋|何|誰|彼|某|有|無|セ|センター|ボランティア|ヘルパー|スタッフ|ケアマネ|サポーター|リーダー|マネージャー|フロアマネージャー|オーナー|ドライバー)$/u

/** @param text Folded, in lower case, with plain kanji */
export function findNames(text: string): readonly Stretch[] {
  const kana = text.replace(/[\u30a1-\u30f6]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0x60),
  )
  const found = [
    ...patterns.flatMap((pattern) => matches(text, pattern)),
    ...matches(kana, patterns[2]),
  ]
  const said = cues.flatMap((cue) => named(text, cue))
  const called = named(text, before).filter(
    ({ start, end }) => !titles.test(text.slice(start, end)),
  )
  return [...found, ...said, ...called]
}

function matches(text: string, pattern: RegExp | undefined): readonly Stretch[] {
  if (pattern === undefined) return []
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function named(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.['name']
    if (name === undefined) return []
    const start = match.index + match[0].indexOf(name)
    return [{ start, end: start + name.length }]
  })
}
