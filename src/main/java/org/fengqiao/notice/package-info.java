/**
 * What a post is told: one inbox for alarms, climbs, orders, call-outs, handovers and dead letters, read and acknowledged
 * by name. Knows the database, and nothing of who may see a matter: {@code access} asks for that. Told in
 * {@code docs/notices.md}.
 *
 * <p>May use: {@code term}, {@code problem}, {@code receipt} (its storage).
 */
package org.fengqiao.notice;
