/** Limits for what React does for our form. They are the same on every machine, so `npm test` checks them. */
export const commitBudgets = {
  // react-hook-form subscribes after mounting.
  'commits on mount': 2,
  // The form component, `<CredentialsForm>`, and `<Layout>`, which renders no element.
  'components rendered by the second': 3,
  'commits per key before a failed submit': 0,
  'renders per key before a failed submit': 0,
  'commits per key after it, one invalid field': 0.05,
  'renders per key after it, one invalid field': 0.5,
  // `<Layout>`, when the field becomes valid.
  'of these in other parts of the form': 0.05,
  // The fields of a new password and its confirmation can become valid together.
  'commits per key after it, all fields invalid': 0.1,
  'renders per key after it, all fields invalid': 1,
}

/** The name of a limit. */
export type CommitFigure = keyof typeof commitBudgets

/** Limits for type instantiations of a file, above those of a file with a plain component. */
export const typeBudgets = { 'our form': 1600, 'our hook': 4000 }

/** Limits per form for what remains after 200 forms were unmounted. */
export const memoryLeakBudgets = { bytes: 300, nodes: 0, listeners: 0 }

/** Limits as multiples of the hand-written form on `zod/mini`. `npm run bench` reports them; no test checks times. */
export const ratioBudgets = { mountMany: 1.5, mountElement: 1.1, server: 1.5 }
