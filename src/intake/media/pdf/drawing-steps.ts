/** What each drawing instruction does; those that put nothing on the page are left out. */
import type { Drawing, Glyph, Painting } from './drawing.ts'
import { toMatrix } from './matrix.ts'

export type Operations = Readonly<Record<string, number>>

type Step = (args: readonly unknown[]) => void

/** @param isShown Whether a screen shows a layer */
export function stepsFor(
  drawing: Drawing,
  ops: Operations,
  isShown: (layer: unknown) => boolean,
): ReadonlyMap<number, Step> {
  const paintings = new Map<unknown, Painting>([
    ...[
      'stroke',
      'closeStroke',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    ].map((name) => [ops[name], 'stroke'] as const),
    ...['fill', 'eoFill'].map((name) => [ops[name], 'fill'] as const),
  ])
  const steps: Readonly<Record<string, Step>> = {
    save: () => drawing.save(),
    restore: () => drawing.restore(),
    transform: (args) => drawing.transform(toMatrix(args)),
    clip: () => drawing.clipNext(),
    eoClip: () => drawing.clipNext(),
    constructPath: ([code, data, bounds]) => {
      const [path = null] = (data ?? []) as (ArrayLike<number> | null)[]
      drawing.path(
        paintings.get(code) ?? 'none',
        path,
        (bounds ?? null) as ArrayLike<number> | null,
      )
    },
    beginText: () => drawing.beginText(),
    setTextMatrix: ([matrix]) => drawing.textMatrix(toMatrix(matrix)),
    moveText: ([x, y]) => drawing.moveText(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      drawing.set('leading', -Number(y))
      drawing.moveText(Number(x), Number(y))
    },
    nextLine: () => drawing.nextLine(),
    setCharSpacing: ([value]) => drawing.set('charSpacing', Number(value)),
    setWordSpacing: ([value]) => drawing.set('wordSpacing', Number(value)),
    setHScale: ([value]) => drawing.stretchTo(Number(value)),
    setLeading: ([value]) => drawing.set('leading', -Number(value)),
    setTextRise: ([value]) => drawing.set('rise', Number(value)),
    setTextRenderingMode: ([value]) => drawing.set('mode', Number(value)),
    setFont: ([name, size]) => drawing.font(String(name), Number(size)),
    showText: ([glyphs]) => drawing.show(glyphs as readonly (Glyph | number | null)[]),
    paintFormXObjectBegin: ([matrix]) => {
      drawing.save()
      if (matrix != null) drawing.transform(toMatrix(matrix))
    },
    paintFormXObjectEnd: () => drawing.restore(),
    beginMarkedContent: () => drawing.beginMarked(true),
    beginMarkedContentProps: ([tag, layer]) => drawing.beginMarked(tag !== 'OC' || isShown(layer)),
    endMarkedContent: () => drawing.endMarked(),
    beginAnnotation: ([id, , transform, matrix]) => {
      drawing.drawFor(String(id))
      drawing.save()
      drawing.transform(toMatrix(transform))
      drawing.transform(toMatrix(matrix))
    },
    endAnnotation: () => {
      drawing.drawFor(null)
      drawing.restore()
    },
  }
  return new Map(Object.entries(steps).map(([name, step]) => [ops[name] ?? -1, step]))
}
