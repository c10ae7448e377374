/** Cuts a migration into its statements: at semicolons outside of quotes, dollar quotes and comments. */
export function splitStatements(text: string): readonly string[] {
  // a part is one of: comment, block comment, dollar-quoted text, quoted text, quoted name, semicolon, other
  const parts = text.matchAll(
    /--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|"[^"]*"|;|[^;'"$/-]+|[\s\S]/g,
  )
  const statements = ['']
  for (const [part] of parts) {
    if (part === ';') statements.push('')
    else if (!part.startsWith('--') && !part.startsWith('/*')) {
      statements[statements.length - 1] += part
    }
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '')
}
