/**
 * Personal data of matters: normalised, found by keyed hashes, sealed under a key per matter, masked for screens and
 * erased by destroying that key. Told in {@code docs/personal-data.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code receipt} (its keys and transactions). Knows the database; the
 * normalisers and masks are pure.
 */
package org.fengqiao.person;
