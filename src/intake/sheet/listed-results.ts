/** A line of 達成状況 that tells several results: of several things (登録3件、問合せ5件), or of one in several years. */

/** One piece for each result, each with its name; the text itself where it is no such list. */
export function listedResults(text: string): readonly string[] {
  if (text.length > longest) return [text]
  const pieces = splitOutside(text, '、')
  const years = pieces.length > 1 ? byYear(pieces) : byYear(splitOutside(text, '→'))
  if (years !== null) return years
  const listed = pieces.length > 1 && pieces.every((piece) => namedFigure.test(piece))
  return listed && !arePartsOfOne(pieces) && !tellsPlanFirst(pieces) ? pieces : [text]
}

/** 参加者数 計画100人、実績80人: what was to come stands before what came. */
function tellsPlanFirst([, ...rest]: readonly string[]): boolean {
  return rest.some((piece) => piece.trimStart().startsWith('実績'))
}

/** 参加者数は男性40人、女性70人: one thing by its parts, named once. */
function arePartsOfOne([first = '', ...rest]: readonly string[]): boolean {
  const unit = unitOf(first)
  return topic.test(first) && rest.every((piece) => !topic.test(piece) && unitOf(piece) === unit)
}

const topic = /^[^\d:は]{1,200}は[^\d:は]/u
const unitOf = (piece: string) => /\d([^\s\d、。(),.]{0,4})(?:\(|。|$)/u.exec(piece)?.[1]

const longest = 400
const figure = String.raw`\d[\d,.]{0,20}[^\s\d、。()]{0,4}(?:\([^()]{0,80}\))?。?`
const namedFigure = new RegExp(`^[^\\d:]{2,200}:?${figure}$`, 'u')
const year = String.raw`(?:(?:令和|平成)?(?:\d{1,4}|元)年度|[HR]\d{1,2}(?:年度)?)`
const yearFigure = new RegExp(`^(${year})(?:の|は)?([^\\d:]{0,60}?):?(${figure})$`, 'u')
const nameBefore = new RegExp(`^([^\\d]{1,199}?[^\\d和成])[:(]?(?=${year})`, 'u')

/** 参加率:令和元年度58%、令和2年度61%: the years share the name, which stands before the first or behind each. */
function byYear(pieces: readonly string[]): readonly string[] | null {
  if (pieces.length < 2) return null
  const [first = '', ...rest] = pieces
  const shared = nameBefore.exec(first)?.[1] ?? ''
  const years = [first.replace(nameBefore, ''), ...rest].map((piece) => yearFigure.exec(piece))
  let name = shared
  const results: string[] = []
  for (const found of years) {
    if (found === null) return null
    const [, ofYear, own = '', result] = found
    name = own === '' ? name : own
    results.push(`${ofYear?.replace(/年度$/u, '')}年度${name}:${result}`)
  }
  return results
}

/** Cut at every separator outside of brackets. */
function splitOutside(text: string, separator: '、' | '→'): readonly string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    else if (letter === separator && depth <= 0) {
      pieces.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...pieces, text.slice(start)]
}
