/** What tests share: the running service, an HTTP client, a browser. */
package org.fengqiao.testing;
