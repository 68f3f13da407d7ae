/** What React may do for ours. These figures are the same on every machine, and `npm test` holds them. */
export const commitBudgets = {
  // react-hook-form subscribes after mounting.
  'commits on mount': 2,
  // The form's component and its frame.
  'components rendered by the second': 2,
  'commits a key before a failed submit': 0,
  'renders a key before a failed submit': 0,
  'commits a key after it, one field wrong': 0.05,
  'renders a key after it, one field wrong': 0.5,
  'of these in other fields and parts': 0,
  // The list above the fields loses a line as a field is mended, so that more than this field changes.
  'commits a key after it, all wrong': 0.1,
  'renders a key after it, all wrong': 1,
}

/** The name of such a figure. */
export type CommitFigure = keyof typeof commitBudgets

/** How many instantiations TypeScript may make for a file, beyond those for one that renders a plain component. */
export const typeBudgets = { 'our form': 1600, 'our hook': 4000 }

/** What may be left after two hundred forms were unmounted, a form. */
export const memoryLeakBudgets = { bytes: 300, nodes: 0, listeners: 0 }

/** What ours may cost as multiples of the form written by hand on `zod/mini`. Times are compared, and never tested. */
export const ratioBudgets = { mountMany: 1.5, mountElement: 1.1, server: 1.5 }
