/** The ways by which a citizen's voice comes in, what it is about, and why one is not published: lists, not code. */
import { keysOf } from '../../lib/keyed.ts'
export const channels = {
  web: { ja: 'ホームページ', en: 'web form' },
  letter: { ja: '手紙・FAX', en: 'letter or fax' },
  box: { ja: '皆さまの声BOX', en: 'suggestion box' },
  telephone: { ja: '電話', en: 'telephone' },
  visit: { ja: '窓口', en: 'visit' },
  talk: { ja: '区長とかたろう', en: 'talk with the mayor' },
  other: { ja: 'その他・不明', en: 'other or not known' },
} as const
export type Channel = keyof typeof channels

export const themes = {
  counter: { ja: '窓口・手続き', en: 'counters and procedures' },
  welfare: { ja: '福祉・健康', en: 'welfare and health' },
  children: { ja: '子育て・教育', en: 'children and education' },
  safety: { ja: '防災・防犯', en: 'disaster and crime prevention' },
  streets: { ja: '道路・公園・自転車', en: 'streets, parks and bicycles' },
  waste: { ja: 'ごみ・環境', en: 'waste and environment' },
  community: { ja: '地域活動・文化', en: 'community and culture' },
  information: { ja: '広報・広聴', en: 'information and listening' },
  tax: { ja: '税・保険・年金', en: 'tax, insurance and pensions' },
  other: { ja: 'その他', en: 'other' },
} as const
export type Theme = keyof typeof themes
export const themeNames = keysOf(themes)

/** All voices are published; only one of these keeps one back, and the list itself is public. */
export const withholdingReasons = {
  wish: {
    ja: '送った方が公表を望んでいない',
    en: 'the sender does not wish it to be published',
  },
  identifies: {
    ja: '要約しても個人や団体が特定される',
    en: 'a person or body could be recognised even from a summary',
  },
  defames: {
    ja: '特定の個人や団体をおとしめる内容である',
    en: 'it defames a person or body',
  },
  dispute: {
    ja: '審査請求・訴訟などで争われている',
    en: 'it is under appeal or in court',
  },
  personal: {
    ja: '本人だけにかかわる手続きや相談である',
    en: 'it concerns the sender’s own case only',
  },
  unrelated: {
    ja: '営業や宣伝など、市政にかかわらない',
    en: 'it is advertising or otherwise not about the city',
  },
  duplicate: {
    ja: '同じ方からの同じ内容の声を公表している',
    en: 'the same voice of the same sender is published already',
  },
} as const
export type WithholdingReason = keyof typeof withholdingReasons

export function isOneOf<T extends object>(
  list: T,
  key: string | undefined,
): key is keyof T & string {
  return key !== undefined && Object.hasOwn(list, key)
}
