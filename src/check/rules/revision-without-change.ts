/** A mark that says a line was revised, and nothing on the line changed. */
import type { VersionsRule } from '../rule.ts'
import { quotesOf } from '../versions/revision-found.ts'
import type { VersionLine } from '../versions/version-unit.ts'

export const revisionWithoutChange: VersionsRule = {
  id: 'revision-without-change',
  title: '変わっていない行の改定表示',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '表示の付け間違いか、比べた版より前の改定かを確かめてください。',
  english: {
    title: 'Marked as revised, but unchanged',
    remedy: 'Check whether the mark is misplaced or older than the version compared.',
  },
  find(versions) {
    return versions.changes
      .filter(
        ({ kind, declared, substantive, old }) =>
          kind === 'mark' &&
          declared &&
          !substantive &&
          (old as VersionLine | null)?.revised === false,
      )
      .map((change) => ({
        sheet: change.sheet.new,
        message: '改定の表示がありますが、前の版から変わっていません。',
        english: 'It is marked as revised, but nothing differs from the version before.',
        quotes: quotesOf(versions, change),
      }))
  },
  cases: {
    for: [
      {
        what: 'a mark on an unchanged target',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人【改定履歴あり】'] }] },
        ],
      },
    ],
    against: [
      {
        what: 'a mark on a changed target',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 800人【改定履歴あり】'] }] },
        ],
      },
      {
        what: 'a mark that stood there before',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人【改定履歴あり】'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人【改定履歴あり】'] }] },
        ],
      },
    ],
  },
}
