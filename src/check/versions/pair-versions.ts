/**
 * Which of the documents under check are versions of one plan: one year, one form, no two offices, and most sheets the
 * same. The one that was filled in further is the newer; where that does not tell, the order given does. Of a year in parts
 * the order given tells.
 */
import { similarity, wordKey } from '../../plan/word-key.ts'
import type { DocumentView } from '../document-view.ts'

export interface VersionPair {
  readonly old: DocumentView
  readonly new: DocumentView
}

export function pairVersions(views: readonly DocumentView[]): readonly VersionPair[] {
  const whole = views.filter(({ part }) => part !== true)
  return [...pairWhole(whole), ...pairParts(views)]
}

/** A part with the one before it that has its sheets too, whole or a part, and with the whole one that came next. */
function pairParts(views: readonly DocumentView[]): readonly VersionPair[] {
  if (views.every(({ part }) => part !== true)) return []
  const places = new Map<string, number[]>()
  for (const [at, view] of views.entries()) {
    for (const key of keysOf(view, everyTitleOf(view))) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [at])
      else known.push(at)
    }
  }
  return views.flatMap((view, at) => {
    if (view.part !== true) return []
    const asked = keysToAsk(view, everyTitleOf(view))
    const near = new Set(asked.flatMap((key) => places.get(key) ?? []))
    const others = (from: number, to: number) =>
      [...near]
        .filter((place) => place >= from && place < to)
        .sort((a, b) => a - b)
        .flatMap((place) => views[place] ?? [])
    const old = others(0, at).findLast((each) => isVersionOf(each, view))
    const next = others(at + 1, views.length).find((each) => isVersionOf(each, view))
    return [
      ...(old === undefined ? [] : [{ old, new: view }]),
      ...(next === undefined || next.part === true ? [] : [{ old: view, new: next }]),
    ]
  })
}

function pairWhole(views: readonly DocumentView[]): readonly VersionPair[] {
  const families: DocumentView[][] = []
  const byTitle = new Map<string, Set<DocumentView[]>>()
  for (const view of views) {
    const near = new Set(keysToAsk(view).flatMap((key) => [...(byTitle.get(key) ?? [])]))
    const family = [...near].find((members) => members.every((each) => isVersionOf(each, view)))
    const home = family ?? []
    if (family === undefined) families.push(home)
    home.push(view)
    for (const key of keysOf(view)) {
      const known = byTitle.get(key)
      if (known === undefined) byTitle.set(key, new Set([home]))
      else known.add(home)
    }
  }
  return families.flatMap((family) => {
    const ordered = family.toSorted((a, b) => progressOf(a) - progressOf(b))
    return ordered.slice(1).flatMap((current, at) => {
      const old = ordered[at]
      return old === undefined ? [] : [{ old, new: current }]
    })
  })
}

/**
 * Every ward has the titles of the city's plan: a document is kept under its office, and under any. One that names
 * its office asks for that and for those that name none; one that names none asks for any.
 */
function keysOf(view: DocumentView, titles = titlesOf(view)): readonly string[] {
  return keysUnder(view, [view.document.office ?? unnamed, any], titles)
}

function keysToAsk(view: DocumentView, titles = titlesOf(view)): readonly string[] {
  const { office } = view.document
  return keysUnder(view, office === null ? [any] : [office, unnamed], titles)
}

const any = '*'
const unnamed = ''

function keysUnder(
  { document: { form, fiscalYear } }: DocumentView,
  offices: readonly string[],
  titles: readonly string[],
): readonly string[] {
  return titles.flatMap((title) =>
    offices.map((office) => `${form}|${fiscalYear}|${office}|${title}`),
  )
}

function isVersionOf(a: DocumentView, b: DocumentView): boolean {
  const [x, y] = [a.document, b.document]
  if (x.fiscalYear !== y.fiscalYear || x.form !== y.form || x.fiscalYear === null) return false
  if (x.office !== null && y.office !== null && x.office !== y.office) return false
  const [before, after] = [prosesOf(a), prosesOf(b)]
  const shared = [...before].filter(([title, prose]) => {
    const other = after.get(title)
    return other !== undefined && (prose === other || similarity(prose, other) >= 0.8)
  }).length
  return shared > 0 && shared * 2 >= Math.min(before.size, after.size)
}

/** Two wards may share the titles of the city's plan, hardly ever the prose under them too. */
function prosesOf(view: DocumentView): ReadonlyMap<string, string> {
  const known = proses.get(view)
  if (known !== undefined) return known
  const made = makeProses(view)
  proses.set(view, made)
  return made
}

/** Each view is held against many others, and its prose worked over once. */
const proses = new WeakMap<DocumentView, ReadonlyMap<string, string>>()

function makeProses({ document }: DocumentView): ReadonlyMap<string, string> {
  const prose = (entries: readonly { readonly text: string }[]) =>
    wordKey(entries.map(({ text }) => text).join(''))
  return new Map([
    ...document.sheets.map(
      ({ title, theme, multiYear }) =>
        [
          wordKey(`${title?.text ?? ''}${theme?.text ?? ''}`),
          prose([...multiYear.purpose, ...multiYear.strategy]),
        ] as const,
    ),
    ...document.panels.map(
      ({ desiredState, strategy }) =>
        [wordKey(desiredState.text), wordKey(strategy?.text ?? '')] as const,
    ),
  ])
}

function titlesOf(view: DocumentView): readonly string[] {
  return everyTitleOf(view).filter((title) => title !== '')
}

/** '' among them, where a sheet has no title: a part by itself is known by its prose alone. */
function everyTitleOf(view: DocumentView): readonly string[] {
  return [...prosesOf(view).keys()]
}

/** Fields of review and evaluation that are filled in, and marks of revision. */
function progressOf({ document, text }: DocumentView): number {
  const filled = document.sheets.reduce(
    (sum, { midyearReview, selfEvaluation }) =>
      sum + (midyearReview === null ? 0 : 1) + (selfEvaluation === null ? 0 : 2),
    0,
  )
  return filled * 100 + (text.match(/改[定訂]履歴/gu)?.length ?? 0)
}
