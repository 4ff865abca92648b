import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
/** Upstream: `HTTPConfigWithoutTLS.Validate` in pkg/apis/monitoring/v1/http_config.go. */
export declare function checkAuth(check: EndpointCheck): Rejection | undefined;
/** Upstream: `OAuth2.Validate` in pkg/apis/monitoring/v1/types.go. */
export declare function checkOAuth2(check: EndpointCheck): Rejection | undefined;
