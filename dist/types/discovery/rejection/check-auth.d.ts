import type { Authorization } from '../../model/endpoint.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Upstream: `HTTPConfigWithoutTLS.Validate` in pkg/apis/monitoring/v1/http_config.go. */
export declare function checkAuth(check: EndpointCheck): Rejection | undefined;
/** Upstream: `SafeAuthorization.Validate`. */
export declare function checkAuthorization(check: EndpointCheck): Rejection | undefined;
/** What is wrong with an `authorization` that may name a file. Upstream: `Authorization.Validate`. */
export declare function authorizationFault({ type, credentials, credentialsFile }: Authorization): {
    message: string;
    found: string;
    help: string;
    path: string[];
} | undefined;
/** Upstream: `OAuth2.Validate` in pkg/apis/monitoring/v1/types.go. */
export declare function checkOAuth2(check: EndpointCheck): Rejection | undefined;
