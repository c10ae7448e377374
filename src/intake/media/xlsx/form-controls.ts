/**
 * What lies over the cells of a sheet to be ticked or chosen from: boxes and round buttons with a caption are read with
 * their sign as the other formats show them (☑ ☐ ◉ ○), captions without a state as words. The rest is counted.
 */
import type { Block } from '../block.ts'
import { type Relation, readPart, targetsOf } from '../zip/office-parts.ts'
import type { OpenZip } from '../zip/open-zip.ts'
import { type LegacyControl, legacyControls } from './legacy-controls.ts'

export interface ControlsFound {
  readonly texts: readonly Block[]
  /** Of how many it is not known what is chosen, or what for. */
  readonly unread: number
}

export interface ControlsAsked {
  readonly sheet: string
  readonly relations: readonly Relation[]
  /** Relation of a control's settings by the number of its shape, as the sheet lists them. */
  readonly listed: ReadonlyMap<string, string>
  /** By the number of the shape, from the newer drawing of the sheet. */
  readonly captions: ReadonlyMap<string, string>
}

export function formControls(zip: OpenZip, asked: ControlsAsked): ControlsFound {
  const { relations, listed, captions, sheet } = asked
  const legacy = legacyIn(zip, relations)
  const settings = settingsIn(zip, relations)
  const settingsOf = (shape: string) => settings.get(listed.get(shape) ?? '')
  const drawn = new Map(legacy.controls.map((control) => [control.shape, control]))
  for (const shape of listed.keys()) {
    if (!drawn.has(shape) && settingsOf(shape) !== undefined) drawn.set(shape, undrawn(shape))
  }
  const controls = [...drawn.values()].map((control): Control => {
    const own = settingsOf(control.shape)
    const caption = captions.get(control.shape) ?? control.caption
    return { ...control, caption: isShown(control, own) ? caption : '', sign: signOf(control, own) }
  })
  // what the newer drawing calls a control and no part knows has words all the same; it may be ticked or not
  for (const [shape, caption] of captions) {
    if (!drawn.has(shape)) controls.push({ caption, sign: null, address: null })
  }
  const used = new Set([...drawn.keys()].flatMap((shape) => listed.get(shape) ?? []))
  const unlisted = [...settings].filter(
    ([relation, { objectType = '' }]) =>
      !used.has(relation) && !stateless.has(objectType.toLowerCase()),
  ).length
  const unclear = controls.filter(
    ({ sign, caption }) => sign === null || (caption === '' && sign !== ''),
  ).length
  return {
    texts: controls.flatMap((control) => blocksOf(control, sheet)),
    unread: legacy.unreadable + unlisted + unclear + targetsOf(relations, 'control').length,
  }
}

interface Control {
  readonly caption: string
  /** '' for words alone; null where it cannot be known. */
  readonly sign: string | null
  readonly address: string | null
}

function undrawn(shape: string): LegacyControl {
  return { shape, type: '', caption: '', checked: '', address: null, hidden: false }
}

function blocksOf({ caption, sign, address }: Control, sheet: string): readonly Block[] {
  if (caption === '') return []
  const part = `${sheet}${address === null ? '' : `の${address}`}に重ねた部品`
  const text = `${sign ?? ''}${caption}`
  return [{ kind: 'gap' }, { kind: 'paragraph', words: { text, place: { kind: 'part', part } } }]
}

type Settings = Readonly<Record<string, string>>

/** By the relation that leads to them. */
function settingsIn(zip: OpenZip, relations: readonly Relation[]): Map<string, Settings> {
  const own = relations.filter(({ type, external }) => type === 'ctrlProp' && !external)
  return new Map(own.map(({ id, target }) => [id, readPart(zip, target)?.attributes ?? {}]))
}

/** What a button is called says what it does, and nothing of the sheet. */
function isShown(control: LegacyControl, settings: Settings | undefined): boolean {
  return !control.hidden && kindOf(control, settings) !== 'button'
}

function kindOf({ type }: LegacyControl, settings: Settings | undefined): string {
  return (settings?.['objectType'] ?? type).toLowerCase()
}

/** Of older files all is in the drawing; newer ones have it twice, and then both must say the same. */
function signOf(control: LegacyControl, settings: Settings | undefined): string | null {
  const kind = kindOf(control, settings)
  if (stateless.has(kind)) return ''
  const own = signs.get(kind) ?? []
  const drawn = Number(control.checked)
  if (settings === undefined) return own[drawn] ?? null
  const set = states.indexOf(settings['checked'] ?? 'Unchecked')
  return control.checked !== '' && drawn !== set ? null : (own[set] ?? null)
}

/** Nothing of them is chosen. */
const stateless = new Set(['label', 'gbox', 'button'])

const signs: ReadonlyMap<string, readonly string[]> = new Map([
  ['checkbox', ['☐', '☑']],
  ['radio', ['○', '◉']],
])

/** In the order of their numbers in the older drawing; both at once is a third one. */
const states = ['Unchecked', 'Checked']

function legacyIn(zip: OpenZip, relations: readonly Relation[]) {
  const controls: LegacyControl[] = []
  let unreadable = 0
  for (const target of targetsOf(relations, 'vmlDrawing')) {
    const bytes = zip.find(target)?.read()
    if (bytes === undefined) continue
    const found = legacyControls(bytes)
    if (found !== null) controls.push(...found)
    else unreadable += bytes.toString('latin1').match(choosing)?.length ?? 0
  }
  return { controls, unreadable }
}

const choosing = /ObjectType\s*=\s*["'](?:Checkbox|Radio|Drop|List|Edit|EditBox|Spin|Scroll)["']/giu
