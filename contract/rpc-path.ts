/**
 * Path below the origin under which the contract is served. In a file of its own, so that the
 * window's first page carries the contract's types and not its schemas.
 */
export const rpcPath = '/rpc';
