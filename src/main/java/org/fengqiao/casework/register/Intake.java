package org.fengqiao.casework.register;

import org.fengqiao.matter.Matter;

/**
 * A matter to be registered.
 *
 * @param matter its id is the caller's own; its history may hold what happened before
 * @param source the system or platform it comes from, within which that id is unique; not null
 * @param pack   name of the pack that decides it, or null for the one that covers the place
 * @param signal the signal it was promoted from, or null
 */
public record Intake(Matter matter, String source, String pack, String signal) {
}
