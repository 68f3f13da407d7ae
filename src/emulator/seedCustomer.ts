import type { SeedCustomer } from './state.js'

/** The customer that an emulator starts with, unless it is told others. */
export const seedCustomer = {
  email: 'ada@example.com',
  password: 'correct horse',
  firstName: 'Ada',
  lastName: 'Lovelace',
} as const satisfies SeedCustomer
