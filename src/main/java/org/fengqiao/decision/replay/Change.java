package org.fengqiao.decision.replay;

/**
 * One thing that changed.
 *
 * @param demand  id of the demand; null where it concerns the whole decision
 * @param item    item of the demand, or null
 * @param what    the thing: action of a duty or power, name of a paper, text of an alert, id of a rule, or the aspect
 * @param body    name of the body concerned (the later one where it changed), or null
 * @param before  null where there was nothing
 * @param after   null where there is nothing any more
 * @param seconds by how much earlier or later, always positive; null where no time moved
 * @param text    one clause in Chinese, without a full stop
 */
public record Change(Aspect aspect, Shift shift, String demand, String item, String what, String body, String before,
                     String after, Long seconds, String text) {
}
