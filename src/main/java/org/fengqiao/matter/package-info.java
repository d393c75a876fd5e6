/**
 * What is known about a complaint: matters, their demands, signals and history. Values only: nothing here reads a
 * clock, a file or a directory, and nothing here decides.
 *
 * <p>May use: {@code term}. All instants are points on the time line; where a day is meant, the day is
 * counted in Asia/Shanghai. Property names in JSON are those of the components; the Chinese aliases are the same
 * terms as in {@code docs/glossary.md} and are accepted on input.
 */
package org.fengqiao.matter;
