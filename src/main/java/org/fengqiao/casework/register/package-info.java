/**
 * The shell of the register: takes in matters and events, asks {@code casework.stand} what they lead to, and keeps log,
 * projections and receipts in one transaction. {@link org.fengqiao.casework.register.Casework} is the way in;
 * {@link org.fengqiao.casework.register.CaseEventListener} is told of every entry inside its transaction.
 *
 * <p>May use: all of {@code casework} and what it may use, Spring.
 */
package org.fengqiao.casework.register;
