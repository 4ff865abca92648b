import type { Finding } from '../diagnostics/finding.js';
/**
 * The identity of a finding, 32 hexadecimal digits: the rule, the object it is about, and its address. It stays the same when lines shift,
 * files are renamed or other objects change, and it does not depend on the words of the message. Two copies of an object in
 * two folders, or two equal items of a list, share it: who needs one for each counts them.
 */
export declare function fingerprintOf({ rule, object, address }: Finding): string;
