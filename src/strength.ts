'use client'

export { PasswordStrengthMeter } from './strength/PasswordStrengthMeter.js'
export type { PasswordStrengthMeterProps } from './provider/fieldProps.js'
