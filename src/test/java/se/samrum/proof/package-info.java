/**
 * What the product promises, tried from outside. Each proof is short by default and complete with {@code -Pproof}; the
 * figures go to standard output.
 */
package se.samrum.proof;
