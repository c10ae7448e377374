/**
 * The file a municipality begins with: its offices under ids of their own, and the year as most cities have it. All else
 * (plans, rules, councils) is added by hand; what is not there is not guessed.
 */

export interface NewMunicipality {
  /** 全国地方公共団体コード or the city's own. */
  readonly code: string
  readonly name: string
  readonly offices: readonly { readonly code: string; readonly name: string }[]
  /** A new UUID each time. */
  readonly newId: () => string
}

/** In the shape of `samples/city.json`. */
export function newMunicipality({ code, name, offices, newId }: NewMunicipality) {
  return {
    municipality: { id: newId(), code, name },
    offices: offices.map((office) => ({ id: newId(), ...office })),
    frameworks: [],
    calendar: commonCalendar,
  }
}

/** Days that a city changes to its own; what leaves a stage is the deadline for it. */
const commonCalendar = {
  events: [
    {
      kind: 'plan-drafted',
      name: '計画の案づくりと区政会議での意見',
      nameEnglish: 'Plan drafted and heard by the ward council',
      begins: { monthDay: '12-01', yearOffset: -1 },
      monthDay: '02-15',
      yearOffset: 0,
    },
    {
      kind: 'plan-published',
      name: '計画の公表',
      nameEnglish: 'Plan published',
      monthDay: '04-01',
      yearOffset: 0,
      onClosedDay: 'before',
      leaves: 'draft',
    },
    {
      kind: 'activities-checked',
      name: '取組の確認',
      nameEnglish: 'Activities checked',
      monthDay: '08-31',
      yearOffset: 0,
    },
    {
      kind: 'midyear-review-published',
      name: '中間振り返りの公表',
      nameEnglish: 'Mid-year review published',
      monthDay: '10-16',
      yearOffset: 0,
      onClosedDay: 'after',
      leaves: 'adopted',
    },
    {
      kind: 'targets-checked',
      name: '目標の確認',
      nameEnglish: 'Targets checked',
      monthDay: '03-31',
      yearOffset: 1,
    },
    {
      kind: 'self-evaluation-decided',
      name: '自己評価の決定',
      nameEnglish: 'Self-evaluation decided',
      monthDay: '05-20',
      yearOffset: 1,
      onClosedDay: 'before',
      leaves: 'reviewed',
    },
    {
      kind: 'second-reading-done',
      name: '二次確認の終わり',
      nameEnglish: 'Second reading done',
      monthDay: '05-28',
      yearOffset: 1,
      onClosedDay: 'before',
      leaves: 'evaluated',
    },
    {
      kind: 'books-close',
      name: '出納整理期間の終わり',
      nameEnglish: 'Books close',
      monthDay: '05-31',
      yearOffset: 1,
    },
    {
      kind: 'self-evaluation-published',
      name: '自己評価の公表',
      nameEnglish: 'Self-evaluation published',
      monthDay: '06-05',
      yearOffset: 1,
      onClosedDay: 'after',
      leaves: 'second-read',
    },
  ],
  closed: [{ from: '12-29', to: '01-03', name: '年末年始の閉庁日' }],
  reminders: { daysBefore: [14, 3, 0], lateEvery: 7 },
}
