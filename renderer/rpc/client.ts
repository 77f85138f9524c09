/** The one way out of the window: the contract over fetch, whoever carries it. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { CoreClient } from '../../contract/index.ts';
import { rpcPath } from '../../contract/rpc-path.ts';

/**
 * Under Electron's own scheme `location.origin` is the string "null" in some calls,
 * so the address is put together from protocol and host.
 */
const link = new RPCLink({
  url: `${window.location.protocol}//${window.location.host}${rpcPath}`,
});

export const core: CoreClient = createORPCClient(link);
export const api = createTanstackQueryUtils(core);
