'use client'

export { PasswordStrength } from './strength/PasswordStrength.js'
export type { PasswordStrengthProps } from './provider/PasswordStrengthProps.js'
