/**
 * Who may see and do what with registered matters, and the wiring that follows from it: personal data and links are
 * kept, other systems are told, and every reading of an accusation or of personal data is written down first. The only
 * way for pages and HTTP to a matter is {@link org.fengqiao.access.CaseAccess}. Told in {@code docs/access.md}.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code matter}, {@code place}, {@code calendar}, {@code policy},
 * {@code decision}, {@code receipt}, {@code problem}, {@code service}, {@code casework}, {@code security},
 * {@code audit}, {@code person}, {@code linking}, {@code outbox}, {@code paper}, {@code notice},
 * {@code exchange}.
 */
package org.fengqiao.access;
