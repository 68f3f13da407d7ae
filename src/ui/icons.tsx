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

export function WarningIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 5.8v4.9M10 13.9v.1" />
    </Icon>
  )
}

export function EyeIcon() {
  return (
    <Icon>
      <path d="M1.8 10S4.8 4.6 10 4.6 18.2 10 18.2 10 15.2 15.4 10 15.4 1.8 10 1.8 10Z" />
      <circle cx="10" cy="10" r="2.4" />
    </Icon>
  )
}

export function EyeOffIcon() {
  return (
    <Icon>
      <path d="M7.7 4.9A7.6 7.6 0 0 1 10 4.6c5.2 0 8.2 5.4 8.2 5.4a14 14 0 0 1-2.2 2.8M13 14.7a7.4 7.4 0 0 1-3 .7C4.8 15.4 1.8 10 1.8 10a13.6 13.6 0 0 1 3.5-3.9" />
      <path d="m3 3 14 14M8.3 8.4a2.4 2.4 0 0 0 3.3 3.3" />
    </Icon>
  )
}
