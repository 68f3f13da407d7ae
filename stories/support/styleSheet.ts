import css from '../../src/styles.css?inline'

/** The style sheet of the package, in an element of its own: stories of other design systems turn it off. */
export const styleSheet = document.createElement('style')
styleSheet.textContent = css
document.head.append(styleSheet)
