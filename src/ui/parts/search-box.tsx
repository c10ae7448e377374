/** One field to look for initiatives by words: on the start page, and where a page was not found. */
import type { Site } from '../site.ts'

export function SearchBox({ site }: { readonly site: Site }) {
  const words = site.words.start
  return (
    <search>
      <form class="search-box" method="get" action={site.links.search()}>
        <label class="field-label" for="start-search">
          {words.searchLabel}
        </label>
        <p class="field-hint" id="start-search-hint">
          {words.searchHint}
        </p>
        <div class="search-row">
          <input
            class="input"
            type="search"
            id="start-search"
            name="q"
            aria-describedby="start-search-hint"
            lang="ja"
          />
          <button class="button" type="submit">
            {words.searchButton}
          </button>
        </div>
      </form>
    </search>
  )
}
