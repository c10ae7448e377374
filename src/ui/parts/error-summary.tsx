/** All problems of a form on top of it, each a link to its field: nobody hunts for the red line. */
interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly {
    readonly message: string
    /** Id of the field or place to jump to; null when the whole page is concerned. */
    readonly target: string | null
  }[]
}

export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabindex={-1}>
      <h2 id="error-summary-title" class="error-summary-title">
        {title}
      </h2>
      <ul class="error-summary-list">
        {errors.map(({ message, target }) => (
          <li>{target === null ? message : <a href={`#${target}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
