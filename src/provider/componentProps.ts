import type {
  AriaAttributes,
  ComponentType,
  JSXElementConstructor,
  CSSProperties,
  ReactNode,
  Ref,
} from 'react'
import type { CheckboxFieldProps, PasswordFieldProps, TextFieldProps } from './fieldProps.js'

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

/** Props of a strength meter. The password itself is no prop, so that React does not keep it. */
export interface PasswordStrengthMeterProps {
  /** The id of the `<input>` of the new password. */
  passwordInputId: string
}

/** Props of a list of password rules. The password itself is no prop, so that React does not keep it. */
export interface PasswordRulesProps {
  /** The id of the list, which describes the field. */
  id: string
  /** The id of the `<input>` of the new password. */
  passwordInputId: string
}

/** Components that render the parts of all forms and pages. Each one replaces a default. */
export interface CredentialsComponents {
  /** Field for an email address. */
  TextField: ComponentType<TextFieldProps>
  /** Field for a password, with a button that shows it. */
  PasswordField: ComponentType<PasswordFieldProps>
  /** Checkbox with its label. */
  CheckboxField: ComponentType<CheckboxFieldProps>
  /** The submit button. */
  SubmitButton: ComponentType<SubmitButtonProps>
  /** A button that does not submit. */
  Button: ComponentType<ButtonProps>
  /**
   * Link to a next step, such as the router's own component.
   * @default 'a'
   */
  Link: JSXElementConstructor<CredentialsLinkProps> | 'a'
  /** The box around an error in a form. */
  Alert: ComponentType<AlertProps>
  /** The section that replaces a form. */
  Panel: ComponentType<PanelProps>
  /** The title of a form or panel. */
  Heading: ComponentType<HeadingProps>
  /** A paragraph. */
  Text: ComponentType<TextProps>
  /**
   * Spacing and width of a form, of the account page and of its rows. The default has no element: the style sheet does it.
   */
  Layout: ComponentType<LayoutProps>
  /** Announces the pending state and what else is not focused. */
  LiveRegion: ComponentType<LiveRegionProps>
  /**
   * Rendered below a new password's field: the component of `emporix-credentials-react/strength`, or a custom one.
   * @default none
   */
  PasswordStrengthMeter: ComponentType<PasswordStrengthMeterProps>
  /**
   * Rendered below a new password's field if the policy has `rules`, instead of its hint: `PasswordRules`, or a custom one.
   * @default none
   */
  PasswordRules: ComponentType<PasswordRulesProps>
}
