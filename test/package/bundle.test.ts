import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../stories/support/catalogues.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles code that imports the built package. Requires `npm run build`, which `npm test` runs first. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    // The project's own config resolves the package to its sources.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    charset: 'utf8',
    external: ['react', 'react-dom', '@tanstack/react-query', 'react-hook-form', 'zod', '@zxcvbn-ts/*'],
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

const name = 'emporix-credentials-react'
const others = (except: string) =>
  Object.entries(catalogues).filter(([language]) => language !== except && language !== 'en')

describe('the bundle of an app', () => {
  it.each(others('en').map(([language, { changePassword }]) => [language, changePassword.title]))(
    'contains only the imported language, %s',
    async (language, title) => {
      const code = await bundle(`export * from '${name}/messages/${language}'`)
      expect(code).toContain(title)
      for (const [, { changePassword }] of others(language)) expect(code).not.toContain(changePassword.title)
    },
  )

  it('contains only English by default', async () => {
    const code = await bundle(`export { ChangePasswordForm, CredentialsProvider } from '${name}'`)
    expect(code).toContain('Change password')
    for (const [, { changePassword }] of others('en')) expect(code).not.toContain(changePassword.title)
  })

  it('contains only the imported form', async () => {
    const code = await bundle(`export { ChangePasswordForm } from '${name}'`)
    expect(code).toContain('function ChangePasswordForm')
    for (const form of [
      'ChangeEmailForm',
      'ResetPasswordForm',
      'RequestPasswordResetForm',
      'SetPasswordForm',
    ])
      expect(code).not.toContain(`function ${form}`)
    expect(code).not.toContain('function PasswordRules')
    expect(code).not.toContain('zxcvbn')
  })

  it('contains no React if only the client is imported', async () => {
    const client = await bundle(`export * from '${name}/client'`)
    expect(client).toContain('createCredentialsClient')
    expect(client).not.toMatch(/from ?["']react|zod|tanstack/)
  })

  it('contains no emulator unless it is imported', async () => {
    const all = await bundle(
      `export * from '${name}'; export * from '${name}/client'; export * from '${name}/messages'`,
    )
    expect(all).not.toContain('createEmulator')
  })

  it('loads the word lists of the strength meter on demand', async () => {
    const code = await bundle(`export { PasswordStrengthMeter } from '${name}/strength'`)
    expect(code).toMatch(/import\("@zxcvbn-ts\/core"\)/)
    expect(code).not.toMatch(/^import .*zxcvbn/m)
  })
})
