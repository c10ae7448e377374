/** What forms say about a survey and its questions, read into definitions; and definitions as forms show them. */
import { secondShareOf } from '../../../evidence/survey/paper-entry.ts'
import type { QuestionKind, QuestionWords } from '../../../evidence/survey/question.ts'
import { questionKinds } from '../../../evidence/survey/question.ts'
import type { SurveyDefinition } from '../../../evidence/survey/survey.ts'
import { isSurveyKind } from '../../../evidence/survey/survey-kind.ts'
import { wordingOf } from '../../../evidence/survey/wording.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'

type Field = (name: string) => string | undefined

const bar = /[|｜]/u

export function readQuestionWords(field: Field): QuestionWords {
  const text = (name: string) => field(name) ?? ''
  const kind =
    questionKinds.find((each) => each === field('kind')) ?? ('single' satisfies QuestionKind)
  const lines = text('options')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const most = text('most').normalize('NFKC').trim()
  return {
    kind,
    wording: wordingOf(text('ja'), text('easy'), text('en')),
    options: lines.map((line, at) => {
      const [ja = '', easy = '', en = ''] = line.split(bar)
      return { code: at + 1, wording: wordingOf(ja, easy, en) }
    }),
    most: most === '' ? null : /^\d{1,3}$/.test(most) ? Number(most) : 0,
  }
}

export function questionAsTyped({ kind, wording, options, most }: QuestionWords) {
  const typed: Record<string, string> = {
    kind,
    ja: wording.ja,
    easy: wording.easy ?? '',
    en: wording.en ?? '',
    most: most === null ? '' : String(most),
    options: options
      .map(({ wording: { ja, easy, en } }) =>
        [
          ja,
          ...(easy === null && en === null ? [] : [easy ?? '']),
          ...(en === null ? [] : [en]),
        ].join('｜'),
      )
      .join('\n'),
  }
  return (name: string) => typed[name] ?? ''
}

/** The definition with what the form of its design says. */
export function readDesign(field: Field, kept: SurveyDefinition): Result<SurveyDefinition> {
  const text = (name: string) => (field(name) ?? '').trim()
  const problems: Problem[] = []
  const count = (name: string): number | null => {
    const words = text(name).normalize('NFKC').replaceAll(',', '')
    if (words === '') return null
    if (isCount(words)) return Number(words)
    problems.push(noCount(name))
    return null
  }
  const kind = text('kind')
  const strata = linesOf(text('strata')).map((line) => {
    const [code = '', name = '', population = ''] = line
    const whole = population === '' || isCount(population)
    if (code === '' || line.length > 3 || !whole) problems.push(noStratum(line))
    return {
      code,
      name: name === '' ? code : name,
      population: isCount(population) ? Number(population) : null,
    }
  })
  const position = Number(text('weightQuestion'))
  const populations = linesOf(text('weightPopulations')).map((line) => {
    const [option = '', population = ''] = line
    if (line.length > 2 || !isCount(option) || !isCount(population)) problems.push(noWeight(line))
    return { option: Number(option), population: Number(population) }
  })
  if (populations.length > 0 && !(position > 0)) problems.push(nothingWeighted)
  const secondEntry = secondEntryIn(text('paperEntry'), text('paperShare').normalize('NFKC'))
  if (secondEntry === null) problems.push(noShare)
  const maskBelow = count('maskBelow')
  // an empty field is no decision to hide nothing
  if (text('maskBelow') === '') problems.push(noCount('maskBelow'))
  const definition: SurveyDefinition = {
    ...kept,
    kind: isSurveyKind(kind) ? kind : kept.kind,
    title: wordingOf(text('title'), text('titleEasy'), text('titleEnglish')),
    introduction: wordingOf(
      field('introduction') ?? '',
      field('introductionEasy') ?? '',
      field('introductionEnglish') ?? '',
    ),
    series: text('series'),
    opensOn: text('opensOn'),
    closesOn: text('closesOn'),
    keepUntil: text('keepUntil'),
    design: {
      population: count('population'),
      frame: text('frame'),
      method: text('method'),
      strata,
    },
    secondEntry: secondEntry ?? 0,
    maskBelow: maskBelow ?? kept.maskBelow,
    weighting: position > 0 ? { position, populations } : null,
  }
  return problems.length === 0 ? ok(definition) : fail(...problems)
}

/** Per cent of the sheets that are typed twice; null where it cannot be read. */
function secondEntryIn(way: string, share: string): number | null {
  if (way !== 'sample') return way === 'twice' ? 100 : 0
  return /^[1-9]\d?$/.test(share) ? Number(share) : null
}

function isCount(words: string): boolean {
  return /^\d{1,9}$/.test(words)
}

/** Lines of fields parted by commas. */
function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .normalize('NFKC')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[,、\t]/u).map((each) => each.trim()))
}

export function designAsTyped(definition: SurveyDefinition): (name: string) => string {
  const { title, introduction, design, weighting } = definition
  const share = secondShareOf(definition)
  const typed: Record<string, string> = {
    title: title.ja,
    titleEasy: title.easy ?? '',
    titleEnglish: title.en ?? '',
    introduction: introduction.ja,
    introductionEasy: introduction.easy ?? '',
    introductionEnglish: introduction.en ?? '',
    series: definition.series,
    opensOn: definition.opensOn,
    closesOn: definition.closesOn,
    keepUntil: definition.keepUntil,
    kind: definition.kind,
    population: design.population === null ? '' : String(design.population),
    frame: design.frame,
    method: design.method,
    strata: design.strata
      .map(({ code, name, population }) => [code, name, population ?? ''].join(','))
      .join('\n'),
    paperEntry: share === 0 ? 'once' : share === 100 ? 'twice' : 'sample',
    paperShare: share === 0 || share === 100 ? '' : String(share),
    maskBelow: String(definition.maskBelow),
    weightQuestion: weighting === null ? '' : String(weighting.position),
    weightPopulations: (weighting?.populations ?? [])
      .map(({ option, population }) => `${option},${population}`)
      .join('\n'),
  }
  return (name) => typed[name] ?? ''
}

function noCount(name: string): Problem {
  const [code, words] =
    name === 'population' ? ['population', '母集団の人数'] : ['mask', '秘匿する人数']
  return {
    code: `survey/${code}`,
    severity: 'blocks',
    message: `${words}は、0以上の整数で書いてください。`,
  }
}

function noStratum(line: readonly string[]): Problem {
  return {
    code: 'survey/strata',
    severity: 'blocks',
    message: `層の行「${line.join(',')}」は「記号,名前,人数」の形で書いてください。人数は桁を区切らない数字で、分からなければ空けます。`,
  }
}

function noWeight(line: readonly string[]): Problem {
  return {
    code: 'survey/weighting',
    severity: 'blocks',
    message: `実際の人数の行「${line.join(',')}」は「選択肢の番号,人数」の形で、桁を区切らない数字で書いてください。`,
  }
}

const noShare: Problem = {
  code: 'survey/second-entry',
  severity: 'blocks',
  message: '抜き取って2回入力する割合は、1から99までの整数（%）で書いてください。',
}

const nothingWeighted: Problem = {
  code: 'survey/weighting',
  severity: 'blocks',
  message: '実際の人数が書かれています。重みをつける設問を選ぶか、人数を消してください。',
}
