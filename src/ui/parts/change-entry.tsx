/** What changed in one line between two versions: where, of what kind, and both lines with the words that differ marked. */
import type { Change } from '../../check/versions/change.ts'
import { type MarkedWords, markWords } from '../../check/versions/mark-words.ts'
import type { Passage } from '../../lib/span.ts'
import type { Site } from '../site.ts'

interface ChangeEntryProps {
  readonly site: Site
  /** All of one line; never empty. */
  readonly changes: readonly Change[]
  /** Ids of the two documents. */
  readonly old: string
  readonly new: string
}

export function ChangeEntry({ site, changes, ...documents }: ChangeEntryProps) {
  const words = site.words.changes
  const [change] = changes
  if (change === undefined) return null
  const marked = markWords(change.old?.text ?? '', change.new?.text ?? '')
  const whole = change.old === null || change.new === null
  return (
    <li class="change">
      <h3 class="change-title">
        {placeOf(site, change)}
        {site.words.colon}
        {changes.map(({ kind }) => words.kinds[kind]).join(site.words.listSeparator)}
        {change.partOf === undefined ? null : partingOf(site, change)}
        {change.half === null ? '' : site.words.bracketed(words.half[change.half])}
      </h3>
      <dl class="change-lines">
        <Line
          site={site}
          label={words.was}
          mark="del"
          passage={change.old}
          words={whole ? unmarked(change.old) : marked.old}
          document={documents.old}
        />
        <Line
          site={site}
          label={words.is}
          mark="ins"
          passage={change.new}
          words={whole ? unmarked(change.new) : marked.new}
          document={documents.new}
        />
      </dl>
    </li>
  )
}

/** Split from a sheet of the old version, or merged into one of the new. */
function partingOf(site: Site, { kind, partOf }: Change): string {
  const words = site.words.changes
  const other = partOf == null ? words.whole : words.sheet(partOf)
  return site.words.bracketed(
    kind === 'sheet-added' ? words.splitFrom(other) : words.mergedInto(other),
  )
}

function unmarked(passage: Passage | null): readonly MarkedWords[] {
  return passage === null ? [] : [{ text: passage.text, differs: false }]
}

function placeOf(site: Site, { sheet }: Change): string {
  const words = site.words.changes
  if (sheet.old !== null && sheet.new !== null && sheet.old !== sheet.new) {
    return words.renumbered(sheet.old, sheet.new)
  }
  const number = sheet.new ?? sheet.old
  return number === null ? words.whole : words.sheet(number)
}

interface LineProps {
  readonly site: Site
  readonly label: string
  readonly mark: 'del' | 'ins'
  readonly passage: Passage | null
  readonly words: readonly MarkedWords[]
  readonly document: string
}

function Line({ site, label, mark, passage, words, document }: LineProps) {
  const Mark = mark
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {passage === null ? (
          <span class="missing">{site.words.changes.absent}</span>
        ) : (
          <>
            <span lang="ja">
              {words.map(({ text, differs }) => (differs ? <Mark>{text}</Mark> : text))}
            </span>{' '}
            <a class="source-link" href={site.links.source(document, { at: passage.span })}>
              {site.words.sheet.sourceWords}
              <span class="visually-hidden">{site.words.bracketed(label)}</span>
            </a>
          </>
        )}
      </dd>
    </div>
  )
}
