// Finds a Chromium for the tests. As a script, which `npm test` runs first, it also installs one if none is found.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { arch, argv, env, exit, getuid, platform } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url))

/** Disables background network requests, and the sandbox for root, with which Chromium does not start. */
export const launchArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Returns possible paths of a browser, by priority. */
function candidates() {
  const named = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => named.map((name) => join(folder, name)))
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  const installed = {
    linux: onPath,
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  }
  // Last, because it is a headless shell, which has no back/forward cache.
  return [
    env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...(installed[platform] ?? []),
    join(unpacked, 'chromium'),
  ]
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Returns the path of a Chromium, or `undefined`. */
export function findChromium() {
  return candidates().find((file) => file && isProgram(file))
}

/** Unpacks the Chromium of the npm package, which is the same version on every machine; `undefined` if it cannot run here. */
export async function unpackChromium() {
  if (platform !== 'linux' || arch !== 'x64') return undefined
  mkdirSync(unpacked, { recursive: true })
  // The package unpacks into the temporary directory. Set it, so that the browser stays in `node_modules`.
  const { TMPDIR } = env
  env.TMPDIR = unpacked
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } finally {
    if (TMPDIR === undefined) delete env.TMPDIR
    else env.TMPDIR = TMPDIR
  }
}

async function versionOf(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: 30_000 })
    const version = browser.version()
    await browser.close()
    return version
  } catch {
    return undefined
  }
}

/** Ways to get a browser, the fastest first. */
const providers = {
  'this machine': () => undefined,
  'the package @sparticuz/chromium': unpackChromium,
  'apt-get': () => {
    if (platform !== 'linux' || getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return
    const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  },
  'playwright install': () => {
    const options = { stdio: 'inherit', shell: platform === 'win32' }
    execFileSync('npx', ['playwright', 'install', 'chromium', '--only-shell'], options)
  },
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const [name, provide] of Object.entries(providers)) {
    try {
      await provide()
    } catch (error) {
      console.warn(`No Chromium from ${name}: ${error.message}`)
    }
    const file = findChromium()
    const version = file && (await versionOf(file))
    if (version) {
      console.log(`The tests use Chromium ${version} from ${name}: ${file}`)
      exit(0)
    }
  }
  console.error(
    'No Chromium found that starts. The browser tests need one. Install Chrome or set CHROMIUM_PATH.',
  )
  exit(1)
}
