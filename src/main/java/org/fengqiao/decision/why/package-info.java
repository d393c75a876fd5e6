/**
 * Why a decision says what it says, why it does not say something else, the smallest single change of the input that
 * would have turned it, and which rules could ever say a thing. Nothing is claimed that deciding again did not show.
 * Pure.
 */
package org.fengqiao.decision.why;
