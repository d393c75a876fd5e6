/**
 * Matters read from files one after the other, each with the place in the file it came from, so that whatever is wrong
 * with it can be named by row and column. A file is read into the same JSON tree that callers of the service send, and
 * checked by the same code.
 *
 * <p>May use: {@code json}, {@code term}, {@code problem}, {@code matter}, {@code service}.
 */
package org.fengqiao.file.source;
