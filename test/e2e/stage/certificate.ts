import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sequence = 0x30;
const ecdsaWithSha256 = der(sequence, oid('2a8648ce3d040302'));

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, in base64. */
  readonly fingerprint: string;
}

/** A self-signed certificate for `hosts`, good for a day. Made here because a bare machine has no openssl. */
export function makeCertificate(hosts: readonly string[], now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = der(sequence, der(0x31, der(sequence, oid('550403'), text(0x0c, 'yoyak test'))));
  const validity = der(sequence, utcTime(now, -1), utcTime(now, 1));
  const names = der(sequence, ...hosts.map((host) => text(0x82, host)));
  const subjectAltName = der(sequence, oid('551d11'), der(0x04, names));
  const body = der(
    sequence,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    name,
    validity,
    name,
    spki,
    der(0xa3, der(sequence, subjectAltName)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(der(sequence, body, ecdsaWithSha256, signature)),
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function text(tag: number, value: string): Buffer {
  return der(tag, Buffer.from(value));
}

function utcTime(now: Date, days: number): Buffer {
  const iso = new Date(now.getTime() + days * 86_400_000).toISOString();
  return text(0x17, `${iso.slice(2, 19).replace(/\D/g, '')}Z`);
}

function pem(content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
