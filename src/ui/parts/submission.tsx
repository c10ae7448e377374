/**
 * A form's own key, new each time the form is shown: sent twice with the same words, the form is taken once. Every
 * form that makes something carries one.
 */
export function Submission() {
  return <input type="hidden" name="submission" value={crypto.randomUUID()} />
}
