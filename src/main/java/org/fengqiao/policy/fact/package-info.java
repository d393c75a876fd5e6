/**
 * What a rule may look at: one immutable snapshot per demand and phase. Values are resolved beforehand; a rule never
 * reaches back into a directory or a clock. A component is null where nothing is known, unless it says otherwise.
 */
package org.fengqiao.policy.fact;
