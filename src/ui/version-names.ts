/**
 * What the versions of a year are called: how far they go and the day they came, 計画（令和3年4月1日公表）. Two of one day
 * say the minute too, and two of one minute their file: no two of a list have one name.
 */
import type { Form } from '../plan/document.ts'
import { formatMinute, formatMoment } from './format/day.ts'
import type { Site } from './site.ts'

export interface PublishedVersion {
  readonly id: string
  /** Name of the file as it was received. */
  readonly source: string
  readonly form: Form
  /** 0 the plan alone, 1 with mid-year review, 2 with self-evaluation. */
  readonly stage: 0 | 1 | 2
  /** ISO time. */
  readonly acceptedAt: string
  /** Written and approved here; otherwise taken in from a file. */
  readonly writtenHere: boolean
}

/** By id. */
export function versionNames(
  site: Pick<Site, 'words' | 'language'>,
  versions: readonly PublishedVersion[],
): ReadonlyMap<string, string> {
  const names = [byDay, byMinute, byFile].map((nameOf) =>
    versions.map((version) => nameOf(site, version)),
  )
  const alone = (list: readonly string[], at: number) =>
    list.filter((name) => name === list[at]).length === 1
  return new Map(
    versions.map(({ id }, at) => {
      const list = names.find((each) => alone(each, at)) ?? names.at(-1)
      return [id, list?.[at] ?? '']
    }),
  )
}

type Naming = (site: Pick<Site, 'words' | 'language'>, version: PublishedVersion) => string

const byDay: Naming = ({ words, language }, version) =>
  words.version.name(
    whatOf(words, version),
    cameOn(words, version)(formatMoment(version.acceptedAt, language)),
  )

const byMinute: Naming = ({ words, language }, version) =>
  words.version.name(
    whatOf(words, version),
    cameOn(words, version)(formatMinute(version.acceptedAt, language)),
  )

const byFile: Naming = (site, version) => {
  const file = version.source.split('/').at(-1) ?? version.source
  return `${byMinute(site, version)}${site.words.version.file(file)}`
}

function whatOf({ start }: Site['words'], { form, stage }: PublishedVersion): string {
  return form === 'policy-tree' ? start.recentOverview : start.recentStage[stage]
}

function cameOn({ version: words }: Site['words'], { writtenHere }: PublishedVersion) {
  return writtenHere ? words.published : words.takenIn
}
