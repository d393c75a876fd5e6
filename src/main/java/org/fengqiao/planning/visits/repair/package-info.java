/**
 * Mending a published roster: what is past or pinned stays, changes are few, and each has its reason.
 *
 * <p>May use: {@code planning.visits.solve}, {@code explain}, and what they may use.
 */
package org.fengqiao.planning.visits.repair;
