import type { ComponentType, JSXElementConstructor } from 'react'
import type {
  AlertProps,
  ButtonProps,
  CredentialsLinkProps,
  HeadingProps,
  LayoutProps,
  LiveRegionProps,
  PanelProps,
  SubmitButtonProps,
  TextProps,
} from './componentProps.js'
import type {
  CheckboxFieldProps,
  PasswordFieldProps,
  PasswordRulesProps,
  PasswordStrengthMeterProps,
  TextFieldProps,
} from './fieldProps.js'

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
