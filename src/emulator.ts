export { createEmulator } from './emulator/createEmulator.js'
export type {
  SentEmail,
  Emulator,
  EmulatorCustomer,
  EmulatorOptions,
  SeedCustomer,
} from './emulator/types.js'
export type { Fault } from './emulator/faults.js'
export type { EmulatorOperation } from './emulator/routes.js'
export { seedCustomer } from './emulator/seedCustomer.js'
