package se.samrum.organisation;

/**
 * Under what a trial is counted.
 *
 * @param device the account in this browser
 * @param pair the account from this address
 */
record TrialKeys(byte[] device, byte[] pair, byte[] address, byte[] account) {}
