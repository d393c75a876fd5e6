/**
 * Bytes of files as they are read, lying plain or sealed, and how they are sealed.
 *
 * <p>May use: {@code receipt} (its keys).
 */
package org.fengqiao.file.content;
