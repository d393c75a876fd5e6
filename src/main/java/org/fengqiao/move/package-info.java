/**
 * Copies all that is kept from one database to another, embedded or PostgreSQL, whole or not at all. Knows no table by
 * name: it copies whatever the migrations made.
 *
 * <p>May use: JDBC and Flyway alone.
 */
package org.fengqiao.move;
