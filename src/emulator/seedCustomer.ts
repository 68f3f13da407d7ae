import type { SeedCustomer } from './types.js'

/** The customer that an emulator starts with by default. */
export const seedCustomer = {
  email: 'ada@example.com',
  password: 'correct horse',
  firstName: 'Ada',
  lastName: 'Lovelace',
} as const satisfies SeedCustomer
