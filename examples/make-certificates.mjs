// Writes a Secret with a fresh certificate authority and a client pair signed by it, as `kubectl create secret generic
// --from-file` would. The examples need certificates that hang together, not ones that open any door: the key of the
// authority is thrown away, and no etcd trusts it.
//
//   node examples/make-certificates.mjs NAMESPACE NAME > secret.yaml
//
// Needs openssl.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A hundred years, so that no example and no test of it ever expires.
const validFrom = '20240101000000Z';
const validUntil = '21240101000000Z';
const authority = `
[ca]
default_ca = etcd
[etcd]
database = index.txt
new_certs_dir = .
serial = serial
rand_serial = yes
default_md = sha256
policy = any_name
[any_name]
commonName = supplied
[of_the_authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, digitalSignature, keyCertSign
subjectKeyIdentifier = hash
[of_a_client]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;
const [namespace, name] = process.argv.slice(2);
if (namespace === undefined || name === undefined) {
  console.error('usage: node examples/make-certificates.mjs NAMESPACE NAME > secret.yaml');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
try {
  process.stdout.write(secret(makeCertificates()));
} finally {
  rmSync(folder, { recursive: true });
}

/** The three files that a kubeadm node keeps under /etc/kubernetes/pki/etcd, as PEM text by base name. */
function makeCertificates() {
  writeFileSync(join(folder, 'ca.cnf'), authority);
  writeFileSync(join(folder, 'index.txt'), '');
  makePair('ca', '/CN=etcd-ca', '-selfsign', '-keyfile', 'ca.key', '-extensions', 'of_the_authority');
  makePair(
    ...['healthcheck-client', '/CN=kube-etcd-healthcheck-client'],
    ...['-cert', 'ca.crt', '-keyfile', 'ca.key', '-extensions', 'of_a_client'],
  );
  const names = ['ca.crt', 'healthcheck-client.crt', 'healthcheck-client.key'];
  return names.map((file) => ({ file, pem: readFileSync(join(folder, file)) }));
}

/** Writes `name`.key and `name`.crt; `signing` says with what `openssl ca` signs it. */
function makePair(name, subject, ...signing) {
  openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${name}.key`);
  openssl('req', '-new', '-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`);
  openssl(
    ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-in', `${name}.csr`, '-out', `${name}.crt`],
    ...['-startdate', validFrom, '-enddate', validUntil, ...signing],
  );
}

function openssl(...args) {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

function secret(files) {
  return [
    '# Throw-away certificates, made by make-certificates.mjs: no etcd trusts them, the private key opens nothing.',
    '# Make your own from the files of the node that runs etcd; see the README beside this folder.',
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    `  name: ${name}`,
    `  namespace: ${namespace}`,
    'type: Opaque',
    'data:',
    ...files.map(({ file, pem }) => `  ${file}: ${pem.toString('base64')}`),
    '',
  ].join('\n');
}
