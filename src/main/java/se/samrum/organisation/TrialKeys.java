package se.samrum.organisation;

/** Under what a trial is counted. */
record TrialKeys(byte[] pair, byte[] address, byte[] account) {}
