/** What a style says of the few properties that change what words say; the strongest rule counts, of equal ones the last. */

/** By property; `text-decoration-line` is its shorthand's. */
export type Settings = Map<string, Setting>
export type ReadonlySettings = ReadonlyMap<string, Setting>

interface Setting {
  readonly value: string
  readonly weight: number
}

const strengths = { class: 0, tag: 1, own: 2 } as const

/** `!important` is stronger than any that is not. */
const important = 4
const rulesOfStrength = 1e9

/** @param order Of the rule on its page */
export function readSettings(
  style: string,
  strength: keyof typeof strengths,
  order: number,
): Settings {
  const settings: Settings = new Map()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const property = name === 'text-decoration-line' ? 'text-decoration' : name
    if (!told.has(property)) continue
    const [value = '', flag] = declaration
      .slice(colon + 1)
      .toLowerCase()
      .split('!')
    const strong = flag?.trim() === 'important' ? important : 0
    const weight = (strengths[strength] + strong) * rulesOfStrength + order
    joinSettings(settings, new Map([[property, { value: value.trim(), weight }]]))
  }
  return settings
}

const told: ReadonlySet<string> = new Set([
  'display',
  'visibility',
  'text-decoration',
  'vertical-align',
])

/** Changes the first. */
export function joinSettings(settings: Settings, others: ReadonlySettings | undefined): Settings {
  for (const [property, setting] of others ?? []) {
    const before = settings.get(property)
    if (before === undefined || before.weight <= setting.weight) settings.set(property, setting)
  }
  return settings
}
