import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../stories/support/catalogues.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a shop's bundler makes of the built package; `npm test` builds first. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    // The project's own would lead to the sources.
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

describe('the bundle of a shop', () => {
  it.each(Object.keys(catalogues).filter((language) => language !== 'en'))(
    'has the one language %s where it asks for that',
    async (language) => {
      const code = await bundle(`export { ${language} } from '${name}/messages/${language}'`)
      for (const [, { changePassword }] of others(language)) expect(code).not.toContain(changePassword.title)
    },
  )

  it('has no language but English where it asks for none', async () => {
    const code = await bundle(`export { ChangePasswordForm, CredentialsProvider } from '${name}'`)
    expect(code).toContain('Change password')
    for (const [, { changePassword }] of others('en')) expect(code).not.toContain(changePassword.title)
  })

  it('has one form and not the others', async () => {
    const code = await bundle(`export { ChangePasswordForm } from '${name}'`)
    expect(code).toContain('function ChangePasswordForm')
    for (const form of ['ChangeEmailForm', 'ResetPasswordForm', 'RequestPasswordResetForm'])
      expect(code).not.toContain(`function ${form}`)
    expect(code).not.toContain('zxcvbn')
  })

  it('has no React where it asks for the client alone, and no emulator where it does not ask for that', async () => {
    const client = await bundle(`export * from '${name}/client'`)
    expect(client).not.toMatch(/from ?["']react|zod|tanstack/)
    const all = await bundle(
      `export * from '${name}'; export * from '${name}/client'; export * from '${name}/messages'`,
    )
    expect(all).not.toContain('createEmulator')
  })

  it('loads the word lists of the meter when somebody types, and not before', async () => {
    const code = await bundle(`export { PasswordStrengthMeter } from '${name}/strength'`)
    expect(code).toMatch(/import\("@zxcvbn-ts\/core"\)/)
    expect(code).not.toMatch(/^import .*zxcvbn/m)
  })
})
