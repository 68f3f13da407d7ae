/**
 * The abort reason of a sign-out. A pending token request is still awaited, because an app whose session has just
 * expired signs the customer out inside `getToken`, before that returns nothing.
 * @internal
 */
export const customerSignedOut = Symbol('customerSignedOut')
