/**
 * A process of its own that starts the embedded database, tells what happens as lines of JSON, and stops it when
 * its input says `stop` or ends. The tests beside it kill it in every way.
 */
import { createInterface } from 'node:readline'
import { startEmbedded } from '../../src/store/server/start-embedded.ts'

const [dataFolder = '', projectFolder = '', systemFolder = ''] = process.argv.slice(2)
const tell = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)

const began = performance.now()
const started = await startEmbedded({
  dataFolder,
  projectFolder,
  systemFolder,
  onProgress: (progress) => tell({ progress }),
})
const milliseconds = performance.now() - began

if (started.ok) {
  const server = started.value
  const { url, appUrl, superuserUrl } = server
  await server.announce('http://127.0.0.1:3000/')
  tell({ ready: { url, appUrl, superuserUrl, dataFolder: server.dataFolder, milliseconds } })
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'stop') break
    if (line === 'pid') tell({ pid: server.pid() })
  }
  await server.stop()
  process.stdin.destroy()
} else {
  tell({ failed: started.problems, milliseconds })
  process.exitCode = 1
}
