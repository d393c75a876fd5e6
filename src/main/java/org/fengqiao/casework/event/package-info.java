/**
 * What can happen to a registered matter, and how the log tells it. Values only; times are points on the time line.
 *
 * <p>May use: {@code term}, {@code json}, {@code matter}.
 */
package org.fengqiao.casework.event;
