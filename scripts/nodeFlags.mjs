/**
 * How every Node of the project is started that lets threads work beside it. Where the processor has memory protection
 * keys, Node 24 can lose sight of its own compiled code while threads come and go, and ends on the spot ("Check failed:
 * jit_page.has_value()"); without the keys it does not.
 *
 * @type {string[]}
 */
export const nodeFlags = ['--no-memory-protection-keys'];
