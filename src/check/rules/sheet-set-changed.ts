/** A sheet that came or went between versions: with it, its targets came or went. */
import { quote, quoteTarget } from '../document-view.ts'
import type { Found, Versions, VersionsRule } from '../rule.ts'
import type { Change } from '../versions/change.ts'

export const sheetSetChanged: VersionsRule = {
  id: 'sheet-set-changed',
  title: '取組項目の増減',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '加えた、または取りやめた理由を書いてください。',
  english: { title: 'Initiatives added or dropped', remedy: 'Say why they were added or dropped.' },
  find(versions) {
    return versions.changes
      .filter(({ kind }) => kind === 'sheet-added' || kind === 'sheet-removed')
      .map((change) => foundOf(versions, change))
  },
  cases: {
    for: [
      {
        what: 'a sheet that is gone',
        documents: [
          {
            sheets: [
              { title: '朝市のにぎわい', targets: ['朝市の来場者数 900人'] },
              { title: '港の清掃', targets: ['集めたごみの量 300kg'] },
            ],
          },
          { sheets: [{ title: '朝市のにぎわい', targets: ['朝市の来場者数 900人'] }] },
        ],
      },
      {
        what: 'a sheet split in two',
        documents: [
          {
            sheets: [
              {
                title: '港のにぎわい',
                activities: ['朝市を開く。', '港を清掃する。', '灯りを増やす。'],
                targets: ['朝市の来場者数 900人', '集めたごみの量 300kg'],
              },
            ],
          },
          {
            sheets: [
              {
                title: '港のにぎわい',
                activities: ['朝市を開く。', '灯りを増やす。'],
                targets: ['朝市の来場者数 900人'],
              },
              {
                title: '港の清掃',
                outline: [],
                purpose: [],
                activities: ['港を清掃する。'],
                targets: ['集めたごみの量 300kg'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'sheets in another order',
        documents: [
          {
            sheets: [
              { title: '朝市のにぎわい', targets: ['朝市の来場者数 900人'] },
              { title: '港の清掃', targets: ['集めたごみの量 300kg'] },
            ],
          },
          {
            sheets: [
              { title: '港の清掃', targets: ['集めたごみの量 300kg'] },
              { title: '朝市のにぎわい', targets: ['朝市の来場者数 900人'] },
            ],
          },
        ],
      },
    ],
  },
}

function foundOf(versions: Versions, change: Change): Found {
  const gone = change.kind === 'sheet-removed'
  const view = gone ? versions.old : versions.new
  const number = gone ? change.sheet.old : change.sheet.new
  const title = gone ? change.old : change.new
  const sheet = view.sheets.find((each) => each.sheet.title?.span.start === title?.span.start)
  const targets = sheet?.sheet.yearPlan.targets ?? []
  const named = `取組項目${number ?? ''}「${title?.text ?? ''}」`
  const what = whatHappened(named, change)
  return {
    sheet: number,
    message: `${what}${change.declared ? '改定の表示があります。' : '改定の表示がありません。'}`,
    english: `${inEnglish(change, number, title?.text ?? '')}${change.declared ? ' It is marked as a revision.' : ' It is not marked as a revision.'}`,
    quotes: [
      ...(title === null ? [] : [quote(view, title)]),
      ...targets.map((placed) => quoteTarget(view, placed)),
    ],
  }
}

function inEnglish({ kind, partOf }: Change, number: number | null, title: string): string {
  const gone = kind === 'sheet-removed'
  const named = `initiative ${number ?? ''}「${title}」`
  if (partOf === undefined) {
    return gone
      ? `In the version before stood ${named}; it is gone.`
      : `The version before does not have ${named}; it is new.`
  }
  const other = `initiative ${partOf ?? '(no number)'}`
  return gone
    ? `What was ${named} in the version before was merged into ${other}.`
    : `From ${other} of the version before, ${named} was split off.`
}

/** A sheet whose lines stand in another one was split from it or merged into it. */
function whatHappened(named: string, { kind, partOf }: Change): string {
  const gone = kind === 'sheet-removed'
  if (partOf === undefined) {
    return gone
      ? `前の版の${named}がなくなっています。`
      : `${named}が前の版になく、新しく加わっています。`
  }
  const other = `取組項目${partOf ?? '（番号なし）'}`
  return gone
    ? `前の版の${named}が、${other}にまとめられています。`
    : `前の版の${other}から、${named}が分かれています。`
}
