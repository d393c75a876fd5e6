/**
 * The register in which nothing is lost: matters carried by the clock until they are really closed. {@code event} is
 * the append-only log, the truth; {@code stand} tells, purely, how a matter stands by its log; {@code store} keeps log
 * and projections; {@code register} is the shell: registering, telling events, timers, rebuilding. What an event causes
 * is said by rules; nothing here decides in their place. Told in {@code docs/casework.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code problem}, {@code matter}, {@code place}, {@code calendar},
 * {@code policy}, {@code decision}, {@code receipt}, {@code person} (seals), {@code service}, {@code routine}. {@code access}, {@code event}, {@code stand} are pure.
 */
package org.fengqiao.casework;
