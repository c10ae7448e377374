/** What a document of the corpus says, before anybody lays it out: the answer its reading is held against. */
import type { Random } from './random.ts'

export interface CorpusDocument {
  readonly framework: string
  readonly office: string
  readonly fiscalYear: number
  readonly sheets: readonly CorpusSheet[]
}

export interface CorpusSheet {
  readonly number: number
  readonly title: string
  readonly pillar: string | null
  readonly theme: string | null
  readonly purpose: readonly string[]
  readonly outline: readonly string[]
  readonly targets: readonly string[]
  readonly activities: readonly string[]
  readonly yearTargets: readonly string[]
  /** null where the form was not filled so far. */
  readonly review: {
    readonly implementation: '(i)' | '(ii)'
    readonly attainment: '①' | '②'
    readonly issues: string | null
  } | null
  readonly evaluation: {
    readonly results: readonly string[]
    readonly attainment: readonly string[]
    readonly verdict: '①' | '②'
    readonly issues: string | null
  } | null
}

export function corpusDocument(random: Random, sheets: number): CorpusDocument {
  const stage = random.count(3)
  return {
    framework: random.pick(['汐待みらいプラン1.0', '汐待みらいプラン2.0', '汐待改革プラン3.1']),
    office: random.pick(['帆影区', '椿坂区', '藍瀬区', '星見区']),
    fiscalYear: random.pick([2018, 2019, 2020, 2021]),
    sheets: Array.from({ length: sheets }, (_, index) => corpusSheet(random, index + 1, stage)),
  }
}

function corpusSheet(random: Random, number: number, stage: number): CorpusSheet {
  const things = several(random, indicators, 1, 3)
  const year = things.map((thing) => `${thing}：${random.count(90) + 5}${unitOf(thing)}以上`)
  const verdict = random.pick(['①', '②'] as const)
  return {
    number,
    title: `${random.pick(places)}${random.pick(subjects)}`,
    pillar: random.chance(0.7)
      ? `改革の柱${random.count(3) + 1} ${random.pick(['Ⅰ-ア', 'Ⅱ-イ', 'Ⅲ-ウ'])}`
      : null,
    theme: random.chance(0.3) ? random.pick(themes) : null,
    purpose: sentences(random, purposes, 1, 2),
    outline: sentences(random, outlines, 1, 4),
    targets: things.map((thing) => `${thing}：${random.count(90) + 5}${unitOf(thing)}以上`),
    activities: several(random, activities, 1, 5).map(
      (act) => `${act}（${random.count(12) + 1}回）`,
    ),
    yearTargets: year,
    review:
      stage === 0
        ? null
        : {
            implementation: random.pick(['(i)', '(ii)'] as const),
            attainment: random.pick(['①', '②'] as const),
            issues: random.chance(0.5) ? random.pick(issues) : null,
          },
    evaluation:
      stage < 2
        ? null
        : {
            results: several(random, activities, 1, 4).map(
              (act) => `${act}を行った（${random.count(12) + 1}回）`,
            ),
            attainment: things.map((thing) => `${thing}：${random.count(99) + 1}${unitOf(thing)}`),
            verdict,
            issues: verdict === '②' || random.chance(0.3) ? random.pick(issues) : null,
          },
  }
}

function several(random: Random, list: readonly string[], least: number, most: number): string[] {
  const left = [...list]
  const wanted = least + random.count(most - least + 1)
  return Array.from({ length: Math.min(wanted, left.length) }, () => {
    const [taken = ''] = left.splice(random.count(left.length), 1)
    return taken
  })
}

/** Short ones, and some that take several lines of a narrow cell. */
function sentences(random: Random, list: readonly string[], least: number, most: number): string[] {
  return several(random, list, least, most).map((each) =>
    random.chance(0.25) ? `${each.replace(/。$/u, '')}ことで、${random.pick(aims)}。` : each,
  )
}

const unitOf = (thing: string) =>
  /割合|率$/u.test(thing) ? '％' : /人数|者数$/u.test(thing) ? '人' : '件'

const places = ['坂の上の', '川沿いの', '港の', '商店街の', '学校の', '団地の', '駅前の']
const subjects = [
  '見守り',
  '読書の場づくり',
  '防災の備え',
  '居場所づくり',
  '花の道づくり',
  '声を聴く会',
  '健康づくり',
]
const themes = ['登下校の道', '雨の日の過ごし方', '歩いて行ける集いの場', 'はじめての人への案内']
const purposes = [
  '坂の多い通学路で、子どもが安心して歩けるようにする。',
  '雨の日にも親子で過ごせる場所を増やす。',
  '一人で暮らす人が困ったときに声を上げられる関わりをつくる。',
  '災害のときに助け合える町会の備えを整える。',
  '区の知らせを誰もが読める言葉で届ける。',
]
const outlines = [
  '交差点に立つ人を募り、旗を貸し出す。',
  '集会所の空き部屋に本棚を置く。',
  '配達の店と取り決めを結び、異変を知らせてもらう。',
  '避難所の開設を町会ごとに試す。',
  '短い文とふりがなで書き直した便りを出す。',
  '川辺の草花の手入れを学校とともに行う。',
]
const aims = [
  '区民一人ひとりが隣の人を気にかけ、ゆるやかに支え合える暮らしを広げていく',
  '世代や国籍の違いをこえて誰もが役割を持てる地域の輪を、無理なく長く続けていく',
]
const indicators = [
  '見守り当番の登録者数',
  '雨の日の来室者数',
  '区の便りが役に立つと感じる区民の割合',
  '避難所の開設を試した町会の件数',
  '声かけの取り決めを結んだ店の件数',
  '花の道の手入れに加わった人数',
  '納付の案内への応答率',
]
const activities = [
  '登校時の見守り',
  '旗の貸し出し',
  '出張図書室の開催',
  '避難所の開設の試し',
  '便りの書き直し教室',
  '声かけ電話の当番の講習',
  '花の苗の配付',
  '店を回る説明会',
]
const issues = [
  '立つ人の高齢化が進み、平日の朝の当番が足りないため、学生と会社に呼びかける。',
  '雨具が足りない日があったので、次の年度は早めに買い足す。',
  '若い世代に便りが届いていない。学校と店に置く場所を広げ、届き方を毎月確かめる。',
]
