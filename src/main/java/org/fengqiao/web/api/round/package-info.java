/** Rounds over HTTP. Faces only; what may be done and what comes of it is decided in {@code round}. */
package org.fengqiao.web.api.round;
