/** The default of `minLength`. @internal */
export const defaultMinLength = 8
