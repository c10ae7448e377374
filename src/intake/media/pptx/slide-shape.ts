/** A box of a slide with its words: where it stands, and the paragraphs or the table in it. */
import type { XmlElement } from '../xml/parse-xml.ts'

/** In points from the upper left corner of the slide. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface SlideShape {
  /** null where neither the slide nor its layout says. */
  readonly frame: Frame | null
  readonly holds:
    | {
        readonly kind: 'words'
        readonly text: string
        /** Among them is the number that the program gives each slide. */
        readonly numbersPage: boolean
      }
    | { readonly kind: 'table'; readonly table: XmlElement }
}
