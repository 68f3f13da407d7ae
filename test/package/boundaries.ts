import { posix } from 'node:path'

/** The layers that each layer may import, besides itself. */
const layers: Record<string, readonly string[]> = {
  client: [],
  server: ['client'],
  messages: ['client'],
  internal: [],
  provider: ['client', 'messages', 'internal'],
  'link-token': ['client', 'messages', 'internal', 'provider'],
  form: ['client', 'messages', 'internal', 'provider', 'link-token'],
  ui: ['client', 'messages', 'internal', 'provider'],
  strength: ['client', 'messages', 'provider'],
  emulator: [],
  jest: [],
}

const features = [
  'change-email',
  'change-password',
  'confirm-email-change',
  'request-password-reset',
  'reset-password',
]
for (const feature of features)
  layers[feature] = ['client', 'messages', 'internal', 'provider', 'link-token', 'form', 'ui']

layers.pages = ['internal', 'provider', 'link-token', 'form', 'ui', ...features]

/** Returns a pattern of the packages that a file may import. */
function allowedPackages(file: string): RegExp {
  const layer = file.split('/')[0] ?? ''
  const name = posix.basename(file)
  if (layer === 'client' || layer === 'messages' || layer === 'server') return /^$/
  if (layer === 'emulator') return name === 'serve.ts' ? /^srvx\/node$/ : /^$/
  if (layer === 'strength') return /^(react|@zxcvbn-ts\/(core|language-common))$/
  if (layer === 'ui') return /^react$/
  if (name === 'schema.ts') return /^zod\/v4-mini$/
  if (layer === 'link-token') return /^(react|zod\/v4-mini)$/
  if (layer === 'form') return /^(react|react-hook-form|zod\/v4-mini)$/
  return layer === 'provider' ? /^(react|@tanstack\/react-query)$/ : /^react$/
}

/** Returns the violations of the import direction and of the other rules for files, by path. */
export function findViolations(tree: Readonly<Record<string, string>>): string[] {
  return Object.entries(tree).flatMap(([file, source]) => {
    const [layer = '', ...rest] = file.split('/')
    if (rest.length === 0) return []
    const allowed = layers[layer]
    if (!allowed) return [`${file}: no such layer`]
    const imports = [...source.matchAll(/(?:from|import) '([^']+)'/g)].map(([, path = '']) => path)
    const forbidden = imports.filter((path) => {
      if (!path.startsWith('.')) return !allowedPackages(file).test(path)
      const target = posix.join(posix.dirname(file), path).split('/')[0] ?? ''
      return target !== layer && !allowed.includes(target)
    })
    const lines = source.split('\n').length - 1
    // A catalogue is a list of sentences, in the order of the English one, with nothing to split by.
    const maxLines = /^messages\/[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file) ? 250 : 150
    return [
      ...forbidden.map((path) => `${file}: imports ${path}`),
      ...(lines > maxLines ? [`${file}: ${lines} lines`] : []),
      ...(posix.basename(file) === 'index.ts' ? [`${file}: a barrel`] : []),
      ...(/\buseMutation\(/.test(source) && file !== 'provider/useCredentialsMutation.ts'
        ? [`${file}: useMutation`]
        : []),
      ...(/dangerouslySetInnerHTML|\bstyle=/.test(source) ? [`${file}: HTML or an inline style`] : []),
    ]
  })
}
