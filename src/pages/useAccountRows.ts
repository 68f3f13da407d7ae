import { createContext, useContext, type ReactNode } from 'react'
import type { HeadingLevel } from '../provider/componentProps.js'

/** What the rows of an account page share: one is open at a time. @internal */
export interface AccountRows {
  /** The level of the rows' headings. */
  headingLevel: HeadingLevel
  /** The id of the open row. */
  openId: string | undefined
  /** What has happened in a row that is closed again. */
  status: { id: string; content: ReactNode } | undefined
  /** Opens a row, or closes it. Does nothing while a form is sending: closing it would abort the request. */
  toggle: (id: string) => void
  /** Closes a row and shows what has happened. */
  close: (id: string, content?: ReactNode) => void
}

/** @internal */
export const AccountRowsContext = createContext<AccountRows | undefined>(undefined)

/** Returns what the rows share. @internal */
export function useAccountRows(): AccountRows {
  const rows = useContext(AccountRowsContext)
  if (rows) return rows
  throw new Error(
    'No AccountSecurityPage found. An AccountRow opens and closes with the other rows of the page. Render it as a child of <AccountSecurityPage>.',
  )
}
