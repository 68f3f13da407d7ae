import type { ReactNode } from 'react'

/** Line icon in the colour of the text. Hidden from screen readers: the text next to it has the same meaning. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="credentials-icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

export function CheckIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" />
      <path d="m6.4 10.3 2.4 2.4 4.8-5.2" />
    </Icon>
  )
}

export function ErrorIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 5.8v4.9M10 13.9v.1" />
    </Icon>
  )
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M10 3 1.8 17h16.4ZM10 8v4.4M10 14.7v.1" />
    </Icon>
  )
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 9.3v4.9M10 6.1v.1" />
    </Icon>
  )
}

/** The icon of the reveal button: an eye, crossed out while the password is visible. */
export function EyeIcon({ isCrossedOut }: { isCrossedOut: boolean }) {
  return (
    <Icon>
      <path d="M1.8 10S4.8 4.6 10 4.6 18.2 10 18.2 10 15.2 15.4 10 15.4 1.8 10 1.8 10Z" />
      <circle cx="10" cy="10" r="2.4" />
      {isCrossedOut && <path d="m3.5 3.5 13 13" />}
    </Icon>
  )
}
