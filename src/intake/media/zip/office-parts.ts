/** The parts of an office file (docx, xlsx): XML by name, found through the relations that one part has to others. */
import type { Problem } from '../../../lib/problem.ts'
import { Refused } from '../limits.ts'
import { childrenOf, parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { brokenZip, type OpenZip } from './open-zip.ts'

export interface Relation {
  readonly id: string
  /** The last word of its type: `styles`, `header`, `worksheet`. */
  readonly type: string
  /** Name of the part it leads to; what lies outside of the file is never fetched. */
  readonly target: string
  readonly external: boolean
}

/** The part's tree; null when there is none. @throws {Refused} when it is broken */
export function readPart(zip: OpenZip, name: string): XmlElement | null {
  const entry = zip.find(name)
  if (entry === null) return null
  const root = parseXml(entry.read())
  if (root === null) throw new Refused(brokenZip)
  return root
}

/** @param part '' for the relations of the file itself */
export function relationsOf(zip: OpenZip, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const root = readPart(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (root === null) return []
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    const external = TargetMode === 'External'
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolve(folder, Target),
      external,
    }
  })
}

export function targetsOf(relations: readonly Relation[], type: string): readonly string[] {
  return relations
    .filter((each) => each.type === type && !each.external)
    .map(({ target }) => target)
}

/** The part the file is about. @throws {Refused} when it names none */
export function mainPart(zip: OpenZip): string {
  const [target] = targetsOf(relationsOf(zip, ''), 'officeDocument')
  if (target === undefined || zip.find(target) === null) throw new Refused(brokenZip)
  return target
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** What a file would have somebody fetch or run; plain links to pages are no matter. */
export function leadingOutside(relations: readonly Relation[]): readonly Problem[] {
  const outside = relations.filter(({ external, type }) => external && type !== 'hyperlink')
  if (outside.length === 0) return []
  return [
    {
      code: 'document/external-link',
      severity: 'asks',
      message: `ほかのファイルへのリンクが${outside.length}か所あります。リンク先は読みません。必要な内容が文書の中にあるか確かめてください。`,
    },
  ]
}

export function macrosIgnored(zip: OpenZip): readonly Problem[] {
  const found = zip.entries.some(({ name }) => name.endsWith('/vbaProject.bin'))
  if (!found) return []
  return [
    {
      code: 'document/macros',
      severity: 'asks',
      message:
        'マクロが入っています。マクロは実行せず、保存されている内容だけを読みました。信頼できる相手の文書か確かめてください。',
    },
  ]
}
