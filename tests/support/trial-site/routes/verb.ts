/** A verb without a page: the form it got was not right. */
export const action = () => ({ status: 'error' })
