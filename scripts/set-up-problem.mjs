/** What stands in the way of setting up and a person can mend: the message says how, a stack trace would not help. */
export class SetUpProblem extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode What the process ends with
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
