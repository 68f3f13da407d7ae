import type { AriaAttributes, CSSProperties, ReactNode } from 'react'
import type { HeadingLevel } from '../provider/componentProps.js'

/**
 * Props of every form and page: attributes of its root element, its title, and content to add. `data-*` attributes are
 * passed on too. The root is the `<form>`, or the `<section>` that replaces it.
 */
export interface BaseFormProps extends AriaAttributes {
  /** The `id` of the root element. */
  id?: string | undefined
  /** Classes of the root element, in addition to those of the style sheet. */
  className?: string | undefined
  /** The style of the root element. */
  style?: CSSProperties | undefined
  /**
   * The title.
   * @default the title in the messages
   */
  title?: ReactNode
  /**
   * Whether to leave out the title, because the page or dialog has one. The form keeps the title of the messages as its
   * accessible name, unless `aria-label` or `aria-labelledby` is passed.
   * @default false
   */
  hideTitle?: boolean | undefined
  /**
   * The level of the title in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /** Content above the fields, such as an explanation. */
  beforeFields?: ReactNode
  /** Content between the fields and the submit button, such as a captcha, a legal notice or custom inputs. */
  beforeSubmit?: ReactNode
  /** Content below the submit button, such as a cancel button or links. */
  afterSubmit?: ReactNode
}
