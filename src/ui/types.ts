import type { AriaAttributes, CSSProperties, ReactNode, Ref } from 'react'
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
  /** The ref of the title. With it, the title can be focused: after the form has replaced something that had the focus. */
  titleRef?: Ref<HTMLHeadingElement> | undefined
  /** Content above the fields, such as an explanation. */
  beforeFields?: ReactNode
  /** Content between the fields and the submit button, such as a captcha, a legal notice or custom inputs. */
  beforeSubmit?: ReactNode
  /** Content below the submit button, such as a cancel button or links. */
  afterSubmit?: ReactNode
}

/** Props of the forms that need an emailed link. */
export interface LinkFormProps extends BaseFormProps {
  /**
   * Renders what replaces the form if the link does not work: a form that requests a new link. Pass the props on to it: they
   * are the attributes of the replaced form, and a title and text about the link. The title takes the focus after a submit.
   * @default a message with links to the page that requests a new link and to the sign-in page
   * @example
   * renderInvalidLink={(props) => <RequestPasswordResetForm {...props} />}
   */
  renderInvalidLink?: ((props: BaseFormProps) => ReactNode) | undefined
}
