import type { AriaAttributes, CSSProperties, ReactNode, Ref } from 'react'

/** Level of a heading in the outline of the page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Props of the submit button. */
export interface SubmitButtonProps {
  /** The text of the button. It changes while the request is pending. */
  children: ReactNode
  /** Whether the request is pending. The button must stay focusable: use `aria-disabled`, not `disabled`. */
  isPending: boolean
  /** Whether to set `disabled`: before hydration, the browser would send the form to the URL of the page. */
  isDisabled?: boolean | undefined
}

/** Props of a button that does not submit the form. Pass the rest to the `<button>` element. */
export interface ButtonProps extends Pick<AriaAttributes, 'aria-label' | 'aria-expanded' | 'aria-controls'> {
  /** The text of the button. */
  children: ReactNode
  /** Called when the button is pressed. */
  onClick: () => void
  /** Whether a press does nothing for now. The button must stay focusable: use `aria-disabled`, not `disabled`. */
  isDisabled?: boolean | undefined
}

/** Props of a link to a next step. */
export interface CredentialsLinkProps {
  /** The URL from `links`. */
  href: string
  /** The class of the style sheet. */
  className: string
  /** The label. */
  children: ReactNode
}

/** Props of the box that shows an error in a form. It needs no role: what it contains is announced. */
export interface AlertProps {
  /** `error`: rejected. `warning`: the outcome is unknown, or wait. `info`: nothing was sent, or sign in again. */
  tone: 'error' | 'warning' | 'info'
  /** The message, and links to next steps. */
  children: ReactNode
}

/** Props of the section that replaces a form. Pass the rest to the `<section>` element. */
export interface PanelProps extends AriaAttributes {
  /** What the section is about. */
  tone: 'success' | 'error'
  /** A heading, text and links. */
  children: ReactNode
  /** The `id` of the form. */
  id?: string | undefined
  /** The `className` of the form. */
  className?: string | undefined
  /** The `style` of the form. */
  style?: CSSProperties | undefined
  /** The language of the messages. */
  lang?: string | undefined
}

/** Props of the title of a form or panel. */
export interface HeadingProps {
  /** The level in the outline of the page: 2 means `<h2>`. */
  level: HeadingLevel
  /** Names the form or panel. */
  id: string
  /** The ref of the heading, which receives the focus when it replaces a form. */
  headingRef?: Ref<HTMLHeadingElement> | undefined
  /** The `tabIndex` of the heading. */
  tabIndex?: number | undefined
  /** The title. */
  children: ReactNode
}

/** Props of a paragraph. */
export interface TextProps {
  /** Whether it is the text of the form or additional help. */
  variant: 'body' | 'hint'
  /** The text. */
  children: ReactNode
}

/** Props of the layout of a form, of the account page or of one of its rows. */
export interface LayoutProps {
  /**
   * What it is around: title, fields and button of a form, inside of the `<form>`; title and rows of the account page; or
   * label, value and button of a row.
   */
  variant: 'form' | 'page' | 'row'
  /** What to arrange. */
  children: ReactNode
}

/** Props of a live region: visually hidden, with the role `status`. Render it from the start, empty or not. */
export interface LiveRegionProps {
  /** What is announced. */
  children: ReactNode
  /** The language of the messages. */
  lang?: string | undefined
}
