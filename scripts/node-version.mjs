/**
 * Imported first by every script, for its effect: ends the process when Node is too old. Keep its syntax plain,
 * old versions have to be able to read it.
 */
const oldest = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Node.js ${oldest.join('.')} 以上が必要です(いまは ${process.versions.node})。https://nodejs.org/ から新しい版を入れてください。\n`,
  )
  process.exit(1)
}
