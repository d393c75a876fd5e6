/**
 * Everything on HTTP: the interface for other systems ({@code web.api}) and the pages ({@code web.page}), with errors
 * as RFC 9457 problems. Faces only: what is decided is decided in {@code decision}.
 *
 * <p>May use: all other packages.
 */
package org.fengqiao.web;
