/**
 * Migrations that no SQL valid on both databases can express; they stand here because Flyway looks beside the others.
 *
 * <p>May use: JDBC and Flyway alone.
 */
package db.migration;
