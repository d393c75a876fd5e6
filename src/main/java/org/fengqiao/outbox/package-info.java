/**
 * Tells other systems what happened: events are appended in the transaction that caused them and delivered afterwards,
 * signed, as often as it takes, in order per matter, by any number of instances. Told in {@code docs/webhooks.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code problem}, {@code receipt} (its keys and transactions),
 * {@code routine}. Knows the database and opens connections to the addresses of subscriptions.
 */
package org.fengqiao.outbox;
