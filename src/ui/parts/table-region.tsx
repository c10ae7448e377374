/** A table in a scroll region of its own: at 320 px the table scrolls, never the page, by keyboard too. */
import { type Child, useContext } from 'hono/jsx'
import { languageOf } from '../language-of.ts'
import { PageLanguage } from './page-language.ts'

interface TableRegionProps {
  readonly caption: string
  /** Keeps the caption for screen readers only, where a heading above already says it. */
  readonly quietCaption?: boolean
  /** On a narrow screen every row is a block of its own; its cells say their column (`data-label`). */
  readonly stacks?: boolean
  readonly children: Child
}

export function TableRegion({ caption, quietCaption, stacks, children }: TableRegionProps) {
  return (
    <section class="table-region" aria-label={caption} tabindex={0}>
      <table class={stacks === true ? 'stacks' : undefined}>
        <caption
          class={quietCaption === true ? 'visually-hidden' : undefined}
          lang={languageOf(caption, useContext(PageLanguage))}
        >
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
