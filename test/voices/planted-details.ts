/** Personal details as people write them, with the sentences they stand in; the same ones in every run. */
export interface Planted {
  readonly kind: 'name' | 'address' | 'phone' | 'mail' | 'number'
  readonly detail: string
  readonly sentence: string
}

const families = [
  '山田',
  '髙橋',
  '渡邉',
  '五十嵐',
  '長谷川',
  '斎藤',
  '佐々木',
  '中島',
  '濱田',
  '三浦',
  '大久保',
  '石井',
]
const givens = ['太郎', '花子', '健一', '美咲', '翔太', '恵子', '大輔', '陽菜', '茂', '由美']
const towns = ['桜町', '椿坂', '北坂', '高台', '若松町', '港南']
const kanjiDigits = '〇一二三四五六七八九'

const wide = (text: string) =>
  text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const inKanji = (text: string) =>
  text.replaceAll(/\d/gu, (digit) => kanjiDigits[Number(digit)] ?? '')

function name(n: number): Planted {
  const family = families[n % families.length] ?? ''
  const given = givens[(n * 7) % givens.length] ?? ''
  const forms = [
    [`${family}${given}`, (who: string) => `${who}さんが困っています。`],
    [`${family} ${given}`, (who: string) => `${who}と申します。`],
    [`${family}　${given}`, (who: string) => `氏名：${who}\n`],
    [`${family}${given}`, (who: string) => `隣の${who}様のお宅の前です。`],
  ] as const
  const [detail, sentence] = forms[n % forms.length] ?? forms[0]
  return { kind: 'name', detail, sentence: sentence(detail) }
}

function address(n: number): Planted {
  const town = towns[n % towns.length] ?? ''
  const [a, b, c] = [1 + (n % 5), 1 + (n % 23), 1 + (n % 17)]
  const forms = [
    `汐待市椿坂区${town}${a}丁目${b}番${c}号`,
    `椿坂区${town}${a}-${b}-${c}`,
    wide(`${a}-${b}-${c}`).replace(/^/u, `汐待市椿坂区${town}`),
    `${town}${inKanji(String(a))}丁目${inKanji(String(b))}番地`,
    `${town}${a}丁目${b}-${c} コーポさくら${100 + (n % 90)}号室`,
  ]
  const detail = forms[n % forms.length] ?? ''
  return { kind: 'address', detail, sentence: `${detail}に住んでいます。` }
}

function phone(n: number): Planted {
  const four = (k: number) => String((n * k + 1234) % 10_000).padStart(4, '0')
  const plain = `0${[90, 80, 70][n % 3]}-${four(37)}-${four(91)}`
  const forms = [
    plain,
    plain.replaceAll('-', ''),
    wide(plain),
    plain.replace('-', '(').replace('-', ')'),
    inKanji(plain).replaceAll('-', 'の'),
    `06-6${four(13).slice(1)}-${four(7)}`,
  ]
  const detail = forms[n % forms.length] ?? ''
  return { kind: 'phone', detail, sentence: `電話は${detail}です。` }
}

function mail(n: number): Planted {
  const own = `${['taro', 'hana', 'ken.y', 'misaki_s'][n % 4]}${n}`
  const forms = [
    `${own}@example.jp`,
    wide(`${own}@example.co.jp`),
    `${own} (at) example.com`,
    `${own}アットexample.jp`,
  ]
  const detail = forms[n % forms.length] ?? ''
  return { kind: 'mail', detail, sentence: `返事は${detail}へ。` }
}

function number(n: number): Planted {
  const digits = String(100_000_000_000 + ((n * 7_919_111) % 899_999_999_999))
  const parted = digits.replace(/(\d{4})(\d{4})(\d{4})/u, '$1 $2 $3')
  const forms = [digits, parted, parted.replaceAll(' ', '-'), wide(digits), inKanji(digits)]
  const detail = forms[n % forms.length] ?? ''
  return { kind: 'number', detail, sentence: `個人番号は${detail}です。` }
}

const makers = [name, address, phone, mail, number]

export function plantDetails(count: number): readonly Planted[] {
  return Array.from({ length: count }, (_, n) => {
    const make = makers[n % makers.length] ?? name
    return make(Math.floor(n / makers.length))
  })
}
