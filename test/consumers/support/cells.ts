/** One row of the tables in `stories/Compatibility.mdx`. */
export interface Cell {
  section: 'Apps and bundlers' | 'TypeScript and lint rules' | 'Test runners' | 'Server runtimes'
  environment: string
  /** The test file. */
  file: string
  /** What the full names of its tests contain, followed by a space. */
  tests: string
  /** The consumer whose installed packages were tested, with a package of its installation if there are several. */
  consumer?: readonly [name: string, packageOfInstallation?: string]
  /** The packages whose versions the row shows. */
  packages?: readonly string[]
}

const app = (environment: string, name: string, mode: string, ...packages: string[]): Cell => ({
  section: 'Apps and bundlers',
  environment: `${environment}, ${mode === 'in development' ? 'development' : 'production'}`,
  file: 'apps.test.ts',
  tests: `'${name}' > '${mode}'`,
  consumer: [name],
  packages,
})

const bothModes = (environment: string, name: string, ...packages: string[]) =>
  ['built for production', 'in development'].map((mode) => app(environment, name, mode, ...packages))

const types = (environment: string, tests: string, oldest = false): Cell => ({
  section: 'TypeScript and lint rules',
  environment,
  file: 'types.test.ts',
  tests: `${oldest ? 'with React 18 and the oldest libraries' : 'the packed package'} > ${tests}`,
  consumer: oldest ? ['types', 'react@18'] : ['types'],
  packages: oldest ? ['react', '@tanstack/react-query', 'react-hook-form', 'zod'] : ['@types/react'],
})

const runner = (environment: string, tests: string, ...packages: string[]): Cell => ({
  section: 'Test runners',
  environment,
  file: 'runners.test.ts',
  tests,
  consumer: ['runners', `${packages[0] ?? ''}@${/\d+$/.exec(environment.split(',')[0] ?? '')?.[0] ?? ''}`],
  packages,
})

const runtime = (environment: string, ...packages: string[]): Cell => ({
  section: 'Server runtimes',
  environment: `\`./client\` and \`./server\` on ${environment}`,
  file: 'runtimes.test.ts',
  tests: `in '${environment}'`,
  consumer: packages[0] === undefined ? ['runtimes'] : ['runtimes', packages[0]],
  packages,
})

/** The matrix. */
export const cells: readonly Cell[] = [
  ...bothModes('Vite with React 19', 'vite-react-19', 'vite', 'react', 'react-router'),
  ...bothModes('Vite with React 18', 'vite-react-18', 'vite', 'react', '@tanstack/react-router'),
  ...bothModes('Next.js with the app router', 'next', 'next', 'react'),
  ...bothModes('React Router as a framework', 'react-router', 'react-router', 'react'),
  {
    section: 'Apps and bundlers',
    environment: 'A new app from `npm create vite`, as in the README',
    file: 'newUser.test.ts',
    tests: 'builds a page from the README',
  },
  {
    section: 'Apps and bundlers',
    environment: 'Parcel with its default resolver, which ignores `exports`',
    file: 'parcel.test.ts',
    tests: 'the default resolver of Parcel',
    consumer: ['parcel'],
    packages: ['parcel'],
  },
  {
    section: 'Apps and bundlers',
    environment: 'The shadcn registry, with Vite and Tailwind CSS',
    file: 'shadcn.test.ts',
    tests: 'the forms of the shadcn registry',
    consumer: ['shadcn'],
    packages: ['shadcn', 'tailwindcss', 'vite'],
  },
  ...['typescript-5.4', 'typescript-5', 'typescript-6', 'typescript-7'].map((compiler) => ({
    ...types(
      `TypeScript ${compiler.split('-')[1]}, \`moduleResolution\` \`bundler\`${compiler.includes('.') ? '' : ' and `nodenext`'}`,
      `compile with '${compiler}'`,
    ),
    packages: [compiler],
  })),
  types('`moduleResolution: node` with `skipLibCheck`, up to TypeScript 6', 'compile with typescript'),
  types(
    '`Link`: `next/link`, a wrapper of a router’s link, `forwardRef`, `memo`, `lazy`, a class',
    'accept the link',
  ),
  types('React 18 with the oldest libraries', 'compile with', true),
  {
    section: 'TypeScript and lint rules',
    environment:
      '`eslint-plugin-react-hooks` and `@typescript-eslint/no-misused-promises`, on the code of the docs',
    file: 'lint.test.ts',
    tests: 'the lint rules of an app',
    consumer: ['lint'],
    packages: ['eslint-plugin-react-hooks', 'typescript-eslint'],
  },
  ...['29', '30'].flatMap((version) => [
    runner(`Jest ${version}, with the preset`, `Jest ${version} > pass with the preset`, 'jest'),
    runner(
      `Jest ${version}, with ES modules and the environment`,
      `Jest ${version} > pass with ES modules`,
      'jest',
    ),
  ]),
  ...['jsdom', 'happy-dom', 'jsdom-vm', 'happy-dom-vm'].map((project) =>
    runner(
      `Vitest 4, ${project.replace('-vm', ' in the pool `vmThreads`')}`,
      `pass with ${project} `,
      'vitest',
      project.replace('-vm', ''),
    ),
  ),
  runtime('Node.js'),
  runtime('Bun', 'bun'),
  runtime('Deno', 'deno'),
]
