/** What a page holds and a reader of its text would miss: counted as the page is read, and told at the end. */
import type { Problem } from '../../../lib/problem.ts'
import { controlWords, unchosenIn, unshown } from './control-words.ts'
import { attributeOf, type Element, textIn } from './node.ts'
import type { PageStyles } from './page-styles.ts'

export class Unread {
  /** Elements that a browser would not show; their words are read. */
  #hidden = 0
  #struck = 0
  #pictures = 0
  readonly #descriptions = new Set<string>()
  #embedded = 0
  #unchosen = 0
  /** Words a browser shows seldom or never, by what they are. */
  readonly #aside = new Map<string, number>()
  #title = ''
  readonly #styles: PageStyles

  constructor(styles: PageStyles) {
    this.#styles = styles
  }

  /** Told of every element whose words are read. */
  read(element: Element): void {
    if (this.#styles.isHidden(element)) this.#hidden += 1
    if (this.#styles.isStruck(element)) this.#struck += 1
  }

  /** Told of every element that is met, also of those not looked into. */
  see(element: Element): void {
    const { tagName } = element
    if (embedding.has(tagName)) this.#embedded += 1
    if (tagName === 'head') this.#title = titleIn(element)
    if (tagName === 'noscript' && hasWords(textIn(element))) this.#count('スクリプトの代わり')
    if (tagName === 'template' && 'content' in element && isFilled(element)) this.#count('ひな型')
    if (attributeOf(element, 'title')?.trim()) this.#count('説明（title）')
    if (isPicture(element)) this.#picture(attributeOf(element, 'alt') ?? '')
    this.#control(element)
  }

  #control(element: Element): void {
    this.#unchosen += unchosenIn(element)
    if (attributeOf(element, 'placeholder')?.trim()) this.#count('入力欄の見本')
    if (element.tagName !== 'input') return
    const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text'
    const value = attributeOf(element, 'value')?.trim() ?? ''
    if (unshown.has(type) && value !== '' && controlWords(element) === '')
      this.#count('画面に出ない入力欄')
  }

  #count(what: string): void {
    this.#aside.set(what, (this.#aside.get(what) ?? 0) + 1)
  }

  #picture(description: string): void {
    this.#pictures += 1
    const words = description.replace(/\s+/gu, ' ').trim()
    if (words !== '') this.#descriptions.add(words)
  }

  /** @param holds Whether words stand in the text that was read */
  problems(holds: (words: string) => boolean): readonly Problem[] {
    const title =
      this.#title === '' || holds(this.#title) ? [] : [`ページの題${short(this.#title)}`]
    const others = [...this.#aside].map(([what, count]) => `${what}${count}か所`)
    const aside = [...others, ...title].join('、')
    return [
      ...asks(
        this.#hidden,
        'document/hidden-text',
        `画面に出ない部分が${this.#hidden}か所ありますが、読みました。要らない内容でないか確かめてください。`,
      ),
      ...asks(
        this.#struck,
        'document/struck-text',
        `取り消し線の付いた文字が${this.#struck}か所あります。消していない文字として読みました。要らない文字は欄から消してください。`,
      ),
      ...asks(
        this.#unchosen,
        'document/choices-unread',
        `選ぶ欄の、選ばれていない選択肢${this.#unchosen}個は読みません。選ばれているものが正しいか確かめてください。`,
      ),
      ...asks(
        this.#pictures,
        'document/pictures-unread',
        `画像が${this.#pictures}個あります。画像の中の文字は読みません${this.#described()}。必要な内容がないか確かめてください。`,
      ),
      ...asks(
        this.#embedded,
        'document/embedded-unread',
        `ほかのページや動画などが${this.#embedded}か所、埋め込まれています。その中の文字は読みません。必要な内容がないか確かめてください。`,
      ),
      ...asks(
        this.#aside.size + title.length,
        'document/aside-unread',
        `ふだん画面に出ない文字（${aside}）は読みません。必要な内容がないか確かめてください。`,
      ),
    ]
  }

  #described(): string {
    const all = [...this.#descriptions]
    if (all.length === 0) return ''
    const more = all.length > most ? `ほか${all.length - most}個` : ''
    return `（説明: ${all.slice(0, most).map(short).join('、')}${more}）`
  }
}

const most = 5

function short(words: string): string {
  return [...words].length > 40 ? `「${[...words].slice(0, 40).join('')}…」` : `「${words}」`
}

const embedding: ReadonlySet<string> = new Set(
  'iframe frame embed object video audio canvas'.split(' '),
)

function isPicture(element: Element): boolean {
  const { tagName } = element
  if (tagName === 'input') return attributeOf(element, 'type')?.toLowerCase() === 'image'
  return tagName === 'img' || tagName === 'image'
}

function titleIn({ childNodes }: Element): string {
  const title = childNodes.find(({ nodeName }) => nodeName === 'title')
  return title === undefined || !('childNodes' in title)
    ? ''
    : textIn(title).replace(/\s+/gu, ' ').trim()
}

function isFilled(template: Element): boolean {
  return 'content' in template && textIn(template.content as Element).trim() !== ''
}

/** Markup that was not looked into holds words between its tags. */
function hasWords(markup: string): boolean {
  const [first = '', ...others] = markup.split('<')
  return [first, ...others.map((piece) => piece.slice(piece.indexOf('>') + 1))].some(
    (words) => words.trim() !== '',
  )
}

function asks(count: number, code: string, message: string): readonly Problem[] {
  return count === 0 ? [] : [{ code, severity: 'asks', message }]
}
