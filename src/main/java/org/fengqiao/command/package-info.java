/**
 * The command line of the built jar. {@code decide}, {@code check} and {@code test} work on files and need neither the
 * service nor its database; {@code serve}, or no command at all, starts the service.
 *
 * <p>May use: all packages but the faces on HTTP.
 */
package org.fengqiao.command;
