// Finds a Chromium for the tests. Run as a program, as `npm test` does first, it also provides one where none is.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { arch, argv, env, exit, getuid, platform } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url))

/** Keeps Chromium from looking for services on the network; as root it does not start with its sandbox. */
export const launchArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Where a browser can be, the most deliberate choice first. */
function places() {
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
  // The packed one last: it is a headless shell, which keeps no pages for "back".
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
  return places().find((file) => file && isProgram(file))
}

/** Unpacks the Chromium that comes with the packages, the same on every machine; `undefined` where it does not run. */
export async function unpackChromium() {
  if (platform !== 'linux' || arch !== 'x64') return undefined
  mkdirSync(unpacked, { recursive: true })
  // It unpacks into the folder for temporary files; here it stays with the packages.
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

/** Ways to get one, from the quickest to the one that needs an open network. */
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
    'No Chromium starts here, and the tests need one. Install Chrome, or set CHROMIUM_PATH to a Chromium.',
  )
  exit(1)
}
