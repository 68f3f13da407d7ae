module.exports = {
  testTimeout: 60_000,
  testEnvironment: 'emporix-credentials-react/jest/environment',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.css$': '<rootDir>/empty.cjs' },
}
