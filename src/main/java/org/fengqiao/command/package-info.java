/**
 * The command line of the built jar. {@code decide}, {@code check} and {@code test} work on files and need neither the
 * service nor its database; {@code verify} and {@code replay} open its database for looking,
 * {@code move} and {@code rewrap} for copying it and for changing its keys; {@code reload} asks a running
 * service; {@code serve}, or no command at all, starts it.
 *
 * <p>May use: all packages but the faces on HTTP.
 */
package org.fengqiao.command;
