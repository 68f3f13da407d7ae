import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { pages, read, root, spans } from './pages.js'

const list = (folder: string, ending: RegExp) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8'))
    .join('\n')

const tokens = read('src/styles/tokens.css')
const styles = list('src/styles', /\.css$/)
/** The sources of our names: built types, recipes, style sheets, command, manifest. */
const ours = [
  list('dist', /\.d\.ts$/),
  list('stories/recipes', /\.tsx?$/),
  styles,
  read('src/cli.ts'),
  read('package.json'),
].join('\n')
const ourWords = new Set(ours.match(/[\w$]+/g))

/** Names of third parties, by owner. */
const others: Record<string, readonly string[]> = {
  'HTML and HTTP': [
    'HttpOnly',
    'Lax',
    'Origin',
    'Policy',
    'Referer',
    'Referrer',
    'SameSite',
    'Secure',
    'Strict',
    'Type',
    'connect',
    'dir',
    'maxLength',
    'noValidate',
    'passwordrules',
    'referrer',
    'rtl',
  ],
  CSS: ['em', 'px', 'root'],
  'folders and test projects of this project': ['oldest', 'stories'],
  TypeScript: ['bundler', 'moduleResolution', 'nodenext', 'skipLibCheck'],
  ESLint: ['eslint', 'misused', 'promises'],
  'Jest and Vitest': ['experimental', 'moduleNameMapper', 'modules', 'testEnvironment', 'vmThreads'],
  GitHub: ['release', 'yml'],
  JavaScript: ['URLSearchParams', 'get', 'location', 'search', 'trim', 'window'],
  React: ['App', 'forwardRef', 'lazy', 'memo', 'renderToString'],
  'TanStack Query': ['useMutation'],
  'Next.js': ['app', 'searchParams', 'trailingSlash', 'useSearchParams'],
  'react-hook-form': ['Controller', 'useWatch', 'watch'],
  'React Router': [
    'BrowserRouter',
    'HashRouter',
    'RouterProvider',
    'action',
    'basename',
    'createHashRouter',
    'loader',
    'useNavigate',
  ],
  'Emporix’s Configuration Service': ['changeemail', 'passwordreset', 'redirecturl'],
  'a future operation': ['XForm', 'useX', 'useXForm'],
}
const othersWords = new Set(Object.values(others).flat())

const isPath = (span: string) => /^[\w./[\]-]*\/[\w./[\]-]+$|^[A-Z]+\.md$/.test(span)
const isCommand = (span: string) => /^np[mx] /.test(span)

const inEach = (find: (page: string) => (string | undefined)[]) =>
  pages.flatMap((page) => find(page).map((name) => ({ page, name: name ?? '' })))

describe('the docs', () => {
  it('name only commands that exist', () => {
    const named = inEach((page) =>
      [...read(page).matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name),
    )
    const known = new Set([
      'ci',
      'create',
      'install',
      'pack',
      'pkg',
      'publish',
      ...Object.keys(manifest.scripts),
    ])
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(({ name }) => !known.has(name))).toEqual([])
  })

  it('name only command-line options that exist', () => {
    const calls = inEach((page) => read(page).match(/npx emporix-credentials-react[^\n`]*/g) ?? [])
    const flags = calls.flatMap(({ page, name }) =>
      (name.match(/--[\w-]+/g) ?? []).map((flag) => ({ page, flag })),
    )
    expect(flags.length).toBeGreaterThan(2)
    expect(flags.filter(({ flag }) => !read('src/cli.ts').includes(flag))).toEqual([])
  })

  it('name only files that exist', () => {
    const named = inEach((page) => [
      ...spans(page).filter(
        (span) => isPath(span) && /^(src|test|stories|\.storybook|\.github)\//.test(span),
      ),
      ...[...read(page).matchAll(/\]\(\.\/([^)]+)\)/g)].map(([, file]) => file),
    ])
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ name }) => !existsSync(`${root}/${name}`))).toEqual([])
  })

  it('name only custom properties that the style sheets use', () => {
    const named = inEach((page) => read(page).match(/--credentials-[\w-]+/g) ?? [])
    expect(new Set(named.map(({ name }) => name)).size).toBeGreaterThan(20)
    expect(
      named.filter(({ name }) => !styles.includes(`var(${name}`) || !tokens.includes(`${name} `)),
    ).toEqual([])
  })

  it('name only Storybook pages that exist', () => {
    const titles = new Set(
      [...list('stories', /\.(mdx|stories\.tsx)$/).matchAll(/title(?:=|: )["'](.+?)["']/g)].map(
        ([, title]) => title,
      ),
    )
    const named = inEach((page) =>
      page.endsWith('.mdx')
        ? [...read(page).matchAll(/\*\*([A-Z][\w. ]+)\*\*/g)].map(([, title]) => title)
        : [],
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter(({ name }) => !titles.has(name))).toEqual([])
  })

  it('name only exports and names of third parties', () => {
    const named = inEach((page) =>
      spans(page)
        .filter((span) => !isPath(span) && !isCommand(span))
        .flatMap((span) => span.match(/[A-Za-z_$][\w$]*/g) ?? []),
    )
    expect(named.length).toBeGreaterThan(300)
    expect(named.filter(({ name }) => !ourWords.has(name) && !othersWords.has(name))).toEqual([])
  })
})
