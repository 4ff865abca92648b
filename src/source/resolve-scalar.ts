/**
 * What a plain scalar means to Kubernetes. sigs.k8s.io/yaml reads with go-yaml v2; this is `resolve` of its resolve.go,
 * with timestamps left as text, which is what its decoder does with them when no type asks for a time.
 */
type Scalar = string | number | boolean | null;

const words = new Map<string, Scalar>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((w) => [w, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (w) => [w, false] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((w) => [w, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((w) => [w, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((w) => [w, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((w) => [w, Number.NEGATIVE_INFINITY] as const),
]);

const longestWord = 5;
const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const floatFromDot = /^\.[0-9]+([eE][-+]?[0-9]+)?$/;

/** The value of an unquoted scalar; `plain` is its text without surrounding white space. */
export function resolvePlain(plain: string): Scalar {
  const code = plain.charCodeAt(0);
  if (isNumberStart(code)) return wordOr(plain, code === 46 ? fromDot(plain) : number(plain));
  return isWordStart(code) ? wordOr(plain, plain) : plain;
}

function wordOr(plain: string, otherwise: Scalar): Scalar {
  if (plain.length > longestWord) return otherwise;
  const word = words.get(plain);
  return word === undefined ? otherwise : word;
}

/** Digits, signs and the dot. */
function isNumberStart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

/** The initials of the words above in either case, `~`, and the empty text. */
function isWordStart(code: number): boolean {
  switch (code | 32) {
    case 121: // y
    case 110: // n
    case 116: // t
    case 102: // f
    case 111: // o
      return true;
    default:
      return code === 126 || Number.isNaN(code);
  }
}

function fromDot(plain: string): Scalar {
  return floatFromDot.test(plain) ? Number(plain) : plain;
}

function number(text: string): Scalar {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  const found = integer.exec(plain);
  if (found !== null) {
    const [, sign, hex, binary, octal, decimal] = found;
    const size = magnitude(hex, binary, octal, decimal);
    if (size <= 2 ** 64) return sign === '-' && size !== 0 ? -size : size;
  }
  return float.test(plain) ? Number(plain) : text;
}

function magnitude(hex?: string, binary?: string, octal?: string, decimal?: string): number {
  if (hex !== undefined) return Number.parseInt(hex, 16);
  if (binary !== undefined) return Number.parseInt(binary, 2);
  if (octal !== undefined) return Number.parseInt(octal, 8);
  return Number(decimal);
}

/**
 * The text of an unquoted mapping key, as `convertToJSONableObject` of sigs.k8s.io/yaml spells keys that are no strings;
 * undefined for null, which it refuses.
 */
export function keyOfPlain(plain: string): string | undefined {
  const value = resolvePlain(plain);
  if (typeof value === 'number') return numberKey(plain, value);
  return value === null ? undefined : String(value);
}

function numberKey(plain: string, value: number): string {
  const isInteger = integer.test(plain.replaceAll('_', ''));
  if (!isInteger) return floatText(value);
  return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
}

/** Go's `FormatFloat(value, 'g', -1, 32)`: the fewest digits that give the same 32 bit number back. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return value > 0 ? '.inf' : '-.inf';
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
  const shortest = Number(single.toPrecision(digits));
  const [mantissa = '', exponent = '0'] = shortest.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(shortest);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
