/** Sign-in, accounts and roles. May use: {@code term}. */
package org.fengqiao.security;
