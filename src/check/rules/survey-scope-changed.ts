/** Words that say whom or what a figure covers came or went: former figures may not be comparable any more. */
import { quote } from '../document-view.ts'
import type { VersionsRule } from '../rule.ts'
import { quotesOf } from '../versions/revision-found.ts'

export const surveyScopeChanged: VersionsRule = {
  id: 'survey-scope-changed',
  title: '調査や対象の範囲の変更',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '調査や対象が変わったのかを書き、変わったなら前の数値と比べないでください。',
  english: {
    title: 'Another survey or scope',
    remedy: 'Say whether survey or scope changed; if so, do not compare with former figures.',
  },
  find(versions) {
    const renamed = versions.changes.find(({ kind }) => kind === 'framework')
    const plan =
      renamed === undefined
        ? ''
        : `プランの名前も「${renamed.old?.text ?? ''}」から「${renamed.new?.text ?? ''}」に変わっています。`
    const planEnglish =
      renamed === undefined
        ? ''
        : ` The plan, too, was “${renamed.old?.text ?? ''}” and is now “${renamed.new?.text ?? ''}”.`
    return versions.changes
      .filter(({ kind }) => kind === 'scope')
      .map((change) => ({
        sheet: change.sheet.new,
        message: `範囲を示す言葉が前の版と違います。調査や対象が変わった可能性があります。${plan}`,
        english: `The words that say whom or what it covers differ from the version before; the survey or those asked may have changed.${planEnglish}`,
        quotes: [
          ...quotesOf(versions, change),
          ...(renamed === undefined || renamed.old === null || renamed.new === null
            ? []
            : [quote(versions.new, renamed.new), quote(versions.old, renamed.old)]),
        ],
      }))
  },
  cases: {
    for: [
      {
        what: 'whose survey it is was dropped',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                targets: [
                  '区民アンケート(産業局実施分)において、朝市を知っている区民の割合 40%以上',
                ],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                targets: ['区民アンケートにおいて、朝市を知っている区民の割合 40%以上'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the same survey in other words',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                targets: ['区民アンケートにおいて、「朝市を知っている区民の割合」 40%以上'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                targets: ['区民アンケートにおいて、朝市を知っていると答えた区民の割合: 40%以上'],
              },
            ],
          },
        ],
      },
    ],
  },
}
