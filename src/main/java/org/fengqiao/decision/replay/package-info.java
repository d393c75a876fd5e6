/**
 * What changes from one decision to another: entry by entry, as a sentence, and summed up over any number of decisions
 * in bounded memory. Pure.
 */
package org.fengqiao.decision.replay;
