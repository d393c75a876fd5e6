package org.fengqiao.person;

/**
 * Keyed hash of a normalised value: equal for equal people, and nothing can be guessed from it without the key.
 *
 * @param hash 64 lower-case hexadecimal digits
 */
public record PersonHash(PersonalKind kind, String hash) {
}
