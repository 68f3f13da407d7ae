import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import { configs } from 'typescript-eslint'

export default defineConfig({
  files: ['code/*.{ts,tsx}'],
  extends: [configs.base, reactHooks.configs.flat['recommended-latest']],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
  },
})
