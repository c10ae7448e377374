/** Plain SQL as a given role, several commands at once, for what a test prepares. */
import { openLink } from '../connection/link.ts'

/** Runs the commands in one transaction. */
export async function runCommands(url: string, commands: string): Promise<void> {
  const link = openLink(url, { name: 'torikumi test' })
  try {
    await link.transaction('begin', (sql) => sql.unsafe(commands))
  } finally {
    await link.close()
  }
}
