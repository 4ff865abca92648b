/** Why a text is not what it should be. It says nothing of what the text holds. */
export interface PemFault {
    /** In the words of Go. */
    readonly message: string;
    /** To follow the name of the key: `holds no PEM block`. */
    readonly found: string;
    readonly help: string;
    /** Whoever fills in an empty value may do so elsewhere. */
    readonly isEmpty?: true;
}
/**
 * Why a text is no bundle of authorities; undefined when it is one, or when what is in its armour cannot be read here.
 * Upstream: `AppendCertsFromPEM` in Go's crypto/x509, which takes any certificate and passes over the rest.
 */
export declare function bundleFault(text: string): PemFault | undefined;
/**
 * Why the operator takes a text for no authority that a resource refers to: it reads the first block only, while Prometheus
 * looks through all. Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export declare function authorityFault(text: string): PemFault | undefined;
/** What is wrong with a certificate and its key, and at which of the two. */
export interface PairFault extends PemFault {
    readonly kind: 'unreadable' | 'mismatch';
    readonly of: 'certificate' | 'key' | 'both';
}
/**
 * Why a certificate and a key are no pair; undefined when they are, or when either cannot be read here.
 * Upstream: `X509KeyPair` in Go's crypto/tls, in its order.
 */
export declare function pairFault(certificate: string, key: string): PairFault | undefined;
