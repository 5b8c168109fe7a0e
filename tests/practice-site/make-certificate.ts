/**
 * A certificate for the real host names, made anew at every start and known to nobody: the test browsers are told to
 * accept it, no other browser will.
 */
import { generate } from 'selfsigned';

const hosts = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alipay.com'];

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export async function makeCertificate(): Promise<Certificate> {
  const altNames = [...hosts, ...hosts.map((host) => `*.${host}`), 'localhost'].map((value) => ({
    type: 2 as const,
    value,
  }));
  const made = await generate([{ name: 'commonName', value: 'Uncard practice site' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key: made.private, cert: made.cert };
}
