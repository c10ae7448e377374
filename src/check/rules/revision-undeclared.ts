/** A change of what was promised that no mark declares: the reader of the new version cannot know of it. */
import type { VersionsRule } from '../rule.ts'
import { isRevision, revisionFound } from '../versions/revision-found.ts'

export const revisionUndeclared: VersionsRule = {
  id: 'revision-undeclared',
  title: '表示のない改定',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: 'その行に改定の表示を付け、改めた理由を書いてください。',
  english: { title: 'Undeclared revision', remedy: 'Mark the line as revised and say why.' },
  find(versions) {
    return versions.changes
      .filter((change) => isRevision(change) && !change.declared)
      .map((change) =>
        revisionFound(versions, change, {
          japanese: '改定の表示がありません。',
          english: 'It is not marked as a revision.',
        }),
      )
  },
  cases: {
    for: [
      {
        what: 'a target lowered; the mark stands on another line',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の開催(毎月)'],
                targets: ['朝市を知っている区民の割合 42%'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の開催(6～3月)【改定履歴あり】'],
                targets: ['朝市を知っている区民の割合 41%'],
              },
            ],
          },
        ],
      },
      {
        what: 'three times a year became twice',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の相談会を開催する(年3回)。'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の相談会を開催する(年2回)。'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
        ],
      },
      {
        what: 'an activity that is gone',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の開催(毎月)', '出店者の学びの場づくり'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                activities: ['朝市の開催(毎月)'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'spelling, bullets and blanks',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                activities: ['対応をHPで公表する。'],
                targets: ['朝市の来場者数 900人'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                activities: ['○対応を ホームページで公表する。'],
                targets: ['朝市の来場者数 900 人'],
              },
            ],
          },
        ],
      },
      {
        what: 'a declared change',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }] },
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 800人【改定履歴あり】'] }] },
        ],
      },
    ],
  },
}
