/**
 * How the letters of a run look, where that changes what it says: hidden, struck out, above or below the line. Set on the
 * run itself, by its style, by that of its paragraph, or for the whole document.
 */
import type { Script } from '../raised-figures.ts'
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/parse-xml.ts'

export interface Looks {
  readonly hidden: boolean
  readonly struck: boolean
  readonly script: Script
}

export interface RunLooks {
  /** What the styles of a paragraph give its runs. */
  of(paragraphStyle: string | null): ParagraphLooks
}

/** @param settings Those of the run */
export type ParagraphLooks = (settings: XmlElement | null) => Looks

/** What one place sets; null where it says nothing. */
interface LookSet {
  readonly hidden: boolean | null
  readonly struck: boolean | null
  readonly script: Script | null
}

const unset: LookSet = { hidden: null, struck: null, script: null }
const plain: Looks = { hidden: false, struck: false, script: 'line' }

export function runLooks(styles: XmlElement | null): RunLooks {
  const known = styles === null ? [] : childrenOf(styles, 'style')
  const byId = new Map(known.map((style) => [style.attributes['styleId'] ?? '', style]))
  const usual = known.find(
    ({ attributes }) => attributes['type'] === 'paragraph' && isTrue(attributes['default']),
  )
  const defaults = childOf(childOf(childOf(styles, 'docDefaults'), 'rPrDefault'), 'rPr')
  const whole = setBy(defaults)
  const resolved = new Map<string, LookSet>()
  const styleSet = (id: string): LookSet => resolved.get(id) ?? resolve(id, byId, resolved)
  const usualId = usual?.attributes['styleId'] ?? ''
  return {
    of(paragraphStyle) {
      const around = styleSet(paragraphStyle ?? usualId)
      return (settings) => {
        const own = setBy(settings)
        const id = settingOf(settings, 'rStyle')
        const style = id === null ? unset : styleSet(id)
        if (own === unset && style === unset && around === unset && whole === unset) return plain
        return {
          hidden: own.hidden ?? isToggled(around.hidden, style.hidden, whole.hidden),
          struck: own.struck ?? isToggled(around.struck, style.struck, whole.struck),
          script: own.script ?? style.script ?? around.script ?? whole.script ?? 'line',
        }
      }
    },
  }
}

/** What a paragraph hides and a run in it hides again is seen: the styles turn it round, they do not add up. */
function isToggled(paragraph: boolean | null, run: boolean | null, whole: boolean | null): boolean {
  if (paragraph === null && run === null) return whole === true
  return (paragraph === true) !== (run === true)
}

/** A style has what it does not set itself from the one it is based on; a circle of them ends where it began. */
function resolve(
  id: string,
  byId: ReadonlyMap<string, XmlElement>,
  resolved: Map<string, LookSet>,
): LookSet {
  const line: string[] = []
  const met = new Set<string>()
  let at = id
  while (!met.has(at) && !resolved.has(at) && byId.has(at)) {
    met.add(at)
    line.push(at)
    at = settingOf(byId.get(at) ?? null, 'basedOn') ?? ''
  }
  let below = resolved.get(at) ?? unset
  for (const each of line.toReversed()) {
    below = over(setBy(childOf(byId.get(each) ?? null, 'rPr')), below)
    resolved.set(each, below)
  }
  return below
}

function over(own: LookSet, below: LookSet): LookSet {
  if (own === unset) return below
  return {
    hidden: own.hidden ?? below.hidden,
    struck: own.struck ?? below.struck,
    script: own.script ?? below.script,
  }
}

function setBy(settings: XmlElement | null): LookSet {
  const hidden = switched(settings, 'vanish')
  const strike = switched(settings, 'strike')
  const twice = switched(settings, 'dstrike')
  const struck = strike === null && twice === null ? null : strike === true || twice === true
  const script = scriptBy(settings)
  return hidden === null && struck === null && script === null ? unset : { hidden, struck, script }
}

/** A switch without a value is on. */
function switched(settings: XmlElement | null, name: string): boolean | null {
  const value = settingOf(settings, name)
  return value === null ? null : value !== 'none' && isTrue(value === '' ? 'true' : value)
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

/** Raised or lowered by half points: less than two points only puts letters of two fonts on one line. */
function scriptBy(settings: XmlElement | null): Script | null {
  const set = settingOf(settings, 'vertAlign')
  if (set === 'superscript') return 'above'
  if (set === 'subscript') return 'below'
  const position = settingOf(settings, 'position')
  if (position === null) return set === null ? null : 'line'
  const height = Number.parseFloat(position)
  if (height >= visible) return 'above'
  return height <= -visible ? 'below' : 'line'
}

const visible = 4
