/**
 * Long work that a person starts, leaves and comes back to: queued, run by kind, written down as it goes on, stopped
 * when asked, and told honestly when the process that ran it is gone. What the work is, others say.
 *
 * <p>May use: {@code term}, {@code json}, {@code problem}. Knows the database.
 */
package org.fengqiao.job;
