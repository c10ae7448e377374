/** Loaded before a program (`node --import`): collects its garbage every second, so that what it holds is what it needs. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
setInterval(collect, 1_000).unref()
