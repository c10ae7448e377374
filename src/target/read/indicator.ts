/** What a target measures: the words before its figure, without marks, years of the deadline, bullets and particles. */
import { squeeze } from '../../japanese/squeeze.ts'
import type { Reading } from './reading.ts'

const head =
  /^(?:[\s・○●◎■□◆◇▼▽※、,，。:：→⇒~*+)）】」\]-]|[0-9]{1,2}[.)](?![0-9])|①-[0-9]|[ア-オ][.)]|-[0-9](?=[^0-9])|また[、,]?|なお[、,]?|さらに[、,]?|かつ[、,]?|及び|並びに|とともに|と共に|一方[、,]?|うち、|の(?!べ))+/u
const lead =
  /^(?:まで(?:に|の間(?:に|、)?|の)?|迄に|に(?:おいて(?:は|も)?|おける|は|ついて(?:は|、)?)?|の間に|、|,|では|は|には|を目途に|を目標に|において|頃|以降|から|時点で?|目標(?:値)?(?:は|を|として)?[:、]?|目標(?=[^値を設達]))+/u
const tail =
  /(?:[\s、,，。:：・\-~～(（「『【〔→]|を|が|は|の|で|に|も|として|について|については|における|において|につき|とし|の目標|目標(?:値)?(?:を|は|として)?|少なくとも|毎年度?|合計|計|年間|新たに|累計|延べ|おおむね|概ね|約|平均|年|それぞれ|最低|全体の?|うち|割合(?=割合)|が、|では|では、)+$/u
const nominal = /(?:割合|率|数|件数|人数|額|度|量|回数|比率|水準|時間|期間|日数|面積|者|値)$/u

/** The name made of text pieces [start, end), or null when nothing nameable is left. */
export function readIndicator(
  reading: Reading,
  pieces: readonly { readonly start: number; readonly end: number }[],
): string | null {
  const kept = pieces.filter(({ start, end }) => end > start)
  if (kept.length === 0) return null
  const raw = kept
    .map(({ start, end }) => {
      const { text } = reading
      const from = start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0)
      const to = end - (/\s*$/u.exec(text.slice(from, end))?.[0].length ?? 0)
      if (to <= from) return ''
      const span = reading.folded.span(from, to)
      return words(reading, from, to, span.start, span.end)
    })
    .join('')
  const name = clean(raw)
  return name === '' ? null : name
}

/** The source's own words, unless a mark was blanked out among them. */
function words(
  { source, text }: Reading,
  from: number,
  to: number,
  start: number,
  end: number,
): string {
  const folded = text.slice(from, to)
  return /\s{3,}/u.test(folded) ? folded : source.slice(start, end)
}

export function clean(raw: string): string {
  let text = squeeze(raw).text.trim()
  text = text.replace(/[（(][^（()）]{0,6}ベース[)）]/gu, '')
  for (let round = 0; round < 6; round += 1) {
    const before = text
    text = text.replace(head, '').replace(lead, '').replace(tail, '')
    text = unwrap(text)
    text = text.replace(/^目標(?=収納率|値(?!を))/u, '')
    if (text === before) break
  }
  void nominal
  return /[\p{L}]/u.test(text) ? text : ''
}

/** 「…割合」 → …割合 when the quotes are all there is; a lone bracket goes. */
function unwrap(text: string): string {
  const quoted = /^[「『]([^「」『』]*)[」』]$/u.exec(text)
  if (quoted !== null) return quoted[1] ?? ''
  const opens = (text.match(/[「『(（]/gu) ?? []).length
  const closes = (text.match(/[」』)）]/gu) ?? []).length
  if (opens > closes) return text.replace(/^[「『(（]/u, '')
  if (closes > opens) return text.replace(/[」』)）]$/u, '')
  return text
}
