/**
 * Sign-in, accounts and roles. People sign in with a form and a session; machine clients send HTTP Basic or a bearer
 * token with each request. Demo accounts exist only while the service listens on loopback with its embedded database;
 * everywhere else it does not start without a real administrator.
 *
 * <p>May use: {@code term}, {@code json}, {@code problem}.
 */
package org.fengqiao.security;
