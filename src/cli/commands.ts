/** All commands by name. Each is loaded when it is called, so that a short one starts fast. */
import type { Command } from './command.ts'

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  target: async () => (await import('./commands/target.ts')).targetCommand,
  read: async () => (await import('./commands/read.ts')).readCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  registers: async () => (await import('./commands/registers.ts')).registersCommand,
  council: async () => (await import('./commands/council.ts')).councilCommand,
  voices: async () => (await import('./commands/voices.ts')).voicesCommand,
  judge: async () => (await import('./commands/judge.ts')).judgeCommand,
  forecasts: async () => (await import('./commands/forecasts.ts')).forecastsCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  publish: async () => (await import('./commands/publish.ts')).publishCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  admin: async () => (await import('./commands/admin.ts')).adminCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
}
