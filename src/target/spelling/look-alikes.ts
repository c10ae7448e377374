/**
 * Characters that look alike (カタカナ ロ and 漢字 口, O and 0): each group is folded to its first member, so that two
 * words a reader cannot tell apart become equal. Width is folded before (NFKC); this is what it leaves.
 */
const groups: readonly string[] = [
  '口ロ',
  '力カ',
  '夕タ',
  '工エ',
  '二ニ',
  'ハ八',
  '卜ト',
  '人入',
  '上土士',
  '下丁',
  '未末',
  '大太犬',
  '一ーー―‐－-',
  'へヘ',
  'り リ',
  'ンソ',
  'シツ',
  '0OoОо〇○',
  '1lI|',
]

const first = new Map<string, string>(
  groups.flatMap((group) => {
    const [head = '', ...others] = [...group.replace(/\s/gu, '')]
    return others.map((other) => [other, head] as const)
  }),
)

/** The word with every look-alike folded to one of its kind, of the same length. */
export function foldLookAlikes(text: string): string {
  return [...text].map((character) => first.get(character) ?? character).join('')
}

/** Digits typed as letters: 1O → 10, l2 → 12; null where a character is neither. */
export function asDigits(text: string): string | null {
  const digits = [...text].map((character) => {
    if (/[0-9.,]/.test(character)) return character
    const folded = first.get(character)
    return folded === '0' || folded === '1' ? folded : ''
  })
  return digits.includes('') ? null : digits.join('')
}
