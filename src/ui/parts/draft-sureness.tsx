/** How sure the reading of a draft is, in numbers and words, and the way to what should be looked at first. */

import type { DraftGroup } from '../draft/draft-field.ts'
import { type Certainty, firstLookOnly, type Sureness } from '../draft/first-look.ts'
import { fieldId } from '../draft/ids.ts'
import type { Site } from '../site.ts'

interface DraftSurenessProps {
  readonly site: Site
  readonly draft: string
  readonly counts: Certainty
  readonly groups: readonly DraftGroup[]
  readonly corrected: ReadonlySet<string>
  /** Only what should be looked at first is shown. */
  readonly narrowed: boolean
}

/** How many fields the list names one by one; the others are one click away in the narrowed view. */
const namedAtMost = 20

export function DraftSureness(props: DraftSurenessProps) {
  const { site, draft, counts, groups, corrected, narrowed } = props
  const first = counts.doubtful + counts.inferred
  const wanted = firstLookOnly(groups, corrected).flatMap((group) =>
    group.fields.map((field) => ({ field, group })),
  )
  return (
    <section class="draft-sureness" aria-labelledby="draft-sureness">
      <h2 id="draft-sureness">どこから見るか</h2>
      <ul class="sureness-counts">
        {kinds.map((kind) =>
          counts[kind] === 0 ? null : (
            <li class="sureness-count">
              <SurenessBadge sureness={kind} />
              <span>
                {explained[kind]} <strong>{counts[kind]}</strong>件
              </span>
            </li>
          ),
        )}
      </ul>
      {first === 0 && !narrowed ? (
        <p>先に見ていただきたい項目はありません。全体をひととおり確かめてください。</p>
      ) : (
        <p class="sureness-choice">
          <span class="label">表示する項目</span>{' '}
          {narrowed ? (
            <>
              <strong aria-current="true">先に見る項目だけ（{first}件）</strong>
              <a href={site.links.draft(draft)}>すべての項目</a>
            </>
          ) : (
            <>
              <strong aria-current="true">すべての項目</strong>
              <a href={site.links.draftFirstLook(draft)}>先に見る項目だけ（{first}件）</a>
            </>
          )}
        </p>
      )}
      {wanted.length === 0 ? null : (
        <details>
          <summary>先に見る項目の一覧</summary>
          <ol>
            {wanted.slice(0, namedAtMost).map(({ field, group }) => (
              <li>
                <a href={`#${fieldId(field.path)}`}>
                  {group.title}：{field.label}
                </a>
              </li>
            ))}
          </ol>
          {wanted.length > namedAtMost ? (
            <p>
              ほかに{wanted.length - namedAtMost}
              件あります。「先に見る項目だけ」を選ぶと、すべて続けて見られます。
            </p>
          ) : null}
        </details>
      )}
    </section>
  )
}

const kinds = ['doubtful', 'inferred', 'corrected', 'certain'] as const

const explained: Readonly<Record<Sureness, string>> = {
  doubtful: '読み方に迷いがあり、確かめていただきたい項目',
  inferred: '文書に書かれていないため、ほかの記載から補った項目',
  corrected: '直していただいた項目',
  certain: '書かれたとおりに読めた項目',
}

const signs: Readonly<Record<Sureness, readonly [sign: string, word: string]>> = {
  doubtful: ['？', '要確認'],
  inferred: ['＋', '補った'],
  corrected: ['✎', '直しました'],
  certain: ['✓', '記載どおり'],
}

export function SurenessBadge({ sureness }: { readonly sureness: Sureness }) {
  const [sign, word] = signs[sureness]
  return (
    <span class={`sureness sureness-${sureness}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  )
}
