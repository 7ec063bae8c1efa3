import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** The parts of DER (ITU-T X.690) that a certificate is made of. */
const der = (tag, ...contents) => {
  const content = Buffer.concat(contents);
  const { length } = content;
  const head =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};
const sequence = (...parts) => der(0x30, ...parts);
const integer = (bytes) => der(0x02, Buffer.from(bytes));
const identifier = (...bytes) => der(0x06, Buffer.from(bytes));
const text = (string) => der(0x0c, Buffer.from(string));
const bits = (bytes) => der(0x03, Buffer.from([0]), bytes);
const time = (date) =>
  der(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

const ECDSA_WITH_SHA256 = sequence(identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = identifier(0x55, 0x04, 0x03);
const DAY = 86_400_000;

/**
 * A key and a certificate that it has signed itself, valid for two days: enough for a browser that
 * ignores errors of certificates. Node can make keys but no certificates, and not every machine has
 * openssl.
 * @returns {{ key: string, cert: string }} PEM, as `https.createServer` takes them
 */
export function ownCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, text('kpi-widgets test'))));
  const toBeSigned = sequence(
    // The first byte is 1, as a number is negative if its first bit is set.
    integer([1, ...randomBytes(8)]),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(new Date(Date.now() - DAY)), time(new Date(Date.now() + DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const whole = sequence(toBeSigned, ECDSA_WITH_SHA256, bits(signature));
  const lines = whole.toString('base64').match(/.{1,64}/g);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
