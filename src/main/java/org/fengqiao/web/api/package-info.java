/** The interface for other systems under {@code /v1}. Refusals are RFC 9457 problems with Chinese sentences. */
package org.fengqiao.web.api;
