/** libsodium's smallest cost of a password: milliseconds, where the usual takes seconds and 1 GiB. */
export const CHEAP = { opslimit: 32_768n, memlimit: 16_777_216n }
