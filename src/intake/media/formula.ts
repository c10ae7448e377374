/**
 * The parts of a formula of an office file (OMML) as one line of letters, much as Word itself writes them in a line: 1/2,
 * √(x+1), 10^2. Without the bar or the height that parts them, figures would run together into other figures.
 */
import { paragraphEnd } from './block.ts'
import { childOf, childrenOf, settingOf, type XmlElement } from './xml/parse-xml.ts'

/** The words inside of an element, read as its file's reader reads them. */
export type ReadInside = (element: XmlElement) => string

/** null for what is no such part: its words follow one another as they stand. */
export function formulaPart(element: XmlElement, read: ReadInside): string | null {
  const kind = kinds.get(element.name)
  if (kind === undefined || childOf(element, kind.holds) === null) return null
  return kind.write({
    whole: (name) => childrenOf(element, name).map(read).join(''),
    each: (name) => childrenOf(element, name).map(read),
    rows: () => childrenOf(element, 'mr').map((row) => childrenOf(row, 'e').map(read)),
    setting: (name) => settingOf(childOf(element, `${element.name}Pr`), name),
  })
}

interface Part {
  readonly whole: (child: string) => string
  readonly each: (child: string) => readonly string[]
  readonly rows: () => readonly (readonly string[])[]
  /** Of the part itself; null where it says none. */
  readonly setting: (name: string) => string | null
}

interface Kind {
  /** What tells it from elements of the same name that are no formula. */
  readonly holds: string
  readonly write: (part: Part) => string
}

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    f: { holds: 'den', write: fraction },
    rad: { holds: 'e', write: root },
    sSup: { holds: 'e', write: scripted },
    sSub: { holds: 'e', write: scripted },
    sSubSup: { holds: 'e', write: scripted },
    sPre: { holds: 'e', write: (part: Part) => `${scripts(part)} ${base(part)}` },
    limLow: { holds: 'e', write: (part: Part) => `${base(part)}${script('_', part, 'lim')}` },
    limUpp: { holds: 'e', write: (part: Part) => `${base(part)}${script('^', part, 'lim')}` },
    nary: { holds: 'e', write: sum },
    d: { holds: 'e', write: bracketed },
    func: { holds: 'fName', write: (part: Part) => `${part.whole('fName')} ${part.whole('e')}` },
    acc: {
      holds: 'e',
      write: (part: Part) => `${base(part)}${part.setting('chr') ?? '\u0302'}`,
    },
    bar: {
      holds: 'e',
      write: (part: Part) => `${base(part)}${part.setting('pos') === 'top' ? '\u0305' : '\u0332'}`,
    },
    eqArr: { holds: 'e', write: (part: Part) => part.each('e').map(unaligned).join(paragraphEnd) },
    phant: { holds: 'e', write: (part: Part) => (isShown(part) ? part.whole('e') : '') },
    m: {
      holds: 'mr',
      write: (part: Part) =>
        part
          .rows()
          .map((row) => row.join(' '))
          .join(paragraphEnd),
    },
  }),
)

/** In lines of equations `&` marks what stands below one another, and is not shown. */
function unaligned(line: string): string {
  return line.replace(/(?<=\p{Nd})&+(?=\p{Nd})/gu, ' ').replaceAll('&', '')
}

/** What only keeps room is not seen. */
function isShown(part: Part): boolean {
  const shows = part.setting('show')
  return shows === null || isOn(shows)
}

/** Without its bar it is a choice of some out of many, never a quotient. */
function fraction(part: Part): string {
  const bar = part.setting('type') === 'noBar' ? '¦' : '/'
  return `${grouped(part.whole('num'))}${bar}${grouped(part.whole('den'))}`
}

function root(part: Part): string {
  const degree = isOn(part.setting('degHide')) ? '' : part.whole('deg')
  return `√${degree === '' ? '' : `[${degree}]`}${grouped(part.whole('e'))}`
}

function scripted(part: Part): string {
  return `${base(part)}${scripts(part)}`
}

function scripts(part: Part): string {
  return `${script('_', part, 'sub')}${script('^', part, 'sup')}`
}

function base(part: Part): string {
  return grouped(part.whole('e'))
}

/** '' where nothing stands there. */
function script(sign: string, part: Part, child: string): string {
  const words = part.whole(child)
  return words === '' ? '' : `${sign}${grouped(words)}`
}

function sum(part: Part): string {
  return `${part.setting('chr') ?? '∫'}${scripts(part)} ${part.whole('e')}`
}

function bracketed(part: Part): string {
  const [open, close] = [part.setting('begChr') ?? '(', part.setting('endChr') ?? ')']
  return `${open}${part.each('e').join(part.setting('sepChr') ?? '|')}${close}`
}

/** In brackets where it is more than one word or figure, so that it is seen how far a sign reaches. */
export function grouped(words: string): string {
  const one = /^(?:[\p{L}\p{M}\p{N}.,，．%％]*|\([^()]*\))$/u.test(words)
  return one ? words : `(${words})`
}

function isOn(value: string | null): boolean {
  return value !== null && value !== '0' && value !== 'false' && value !== 'off'
}
