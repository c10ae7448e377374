/** A change of what was promised, declared by the mark on its own line: part of the history of revisions. */
import type { VersionsRule } from '../rule.ts'
import { isRevision, revisionFound } from '../versions/revision-found.ts'

export const revisionDeclared: VersionsRule = {
  id: 'revision-declared',
  title: '表示のある改定',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '改めた内容、理由、日付を改定履歴に残してください。',
  english: {
    title: 'Declared revision',
    remedy: 'Keep what was revised, why and when in the history of revisions.',
  },
  find(versions) {
    return versions.changes
      .filter((change) => isRevision(change) && change.declared)
      .map((change) =>
        revisionFound(versions, change, {
          japanese: '改定の表示があります。',
          english: 'It is marked as a revision.',
        }),
      )
  },
  cases: {
    for: [
      {
        what: 'a target raised, with the mark on its line',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市を知っている区民の割合 40%以上'] }] },
          {
            sheets: [
              { title: '朝市', targets: ['朝市を知っている区民の割合 43%以上【改定履歴あり】'] },
            ],
          },
        ],
      },
      {
        what: 'how often it is held, with the mark on its line',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の開催(毎月)'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の開催(6～3月)【改定履歴あり】'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a change without a mark',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市を知っている区民の割合 40%以上'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市を知っている区民の割合 43%以上'] }] },
        ],
      },
      {
        what: 'nothing changed',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市を知っている区民の割合 40%以上'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市を知っている区民の割合 40%以上'] }] },
        ],
      },
    ],
  },
}
