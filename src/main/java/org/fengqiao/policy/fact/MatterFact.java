package org.fengqiao.policy.fact;

import java.time.LocalDate;

/**
 * The matter as rules see it.
 *
 * @param form             label of the form
 * @param receiver         the body that received it; not null
 * @param sender           the body that transferred it, or null when it came directly
 * @param transferred      whether it came by transfer or assignment
 * @param place            not null
 * @param petitioner       label: 实名, 匿名 or 检举人
 * @param reachable        whether name and address are clear enough for a written notice
 * @param contactable      whether there is any way to reach the petitioner
 * @param litigationAsLetter whether a litigation matter of this form is treated as a letter: letters are; online and
 *                         telephone by {@code Switches.litigationByNetAsLetter}; visits and oral matters never
 * @param receivedOn       day of receipt in Asia/Shanghai
 * @param demandCount      number of demands
 * @param gridStaffed      whether the directory knows who looks after the grid that the matter names
 */
public record MatterFact(String id, ChannelFact channel, String form, String title, String text, LocalDate receivedOn,
                         BodyFact receiver, BodyFact sender, boolean transferred, DivisionFact place, int people,
                         int representatives, String petitioner, boolean reachable, boolean contactable, boolean first,
                         boolean levelSkipping, int demandCount, boolean litigationAsLetter,
                         boolean gridStaffed) {
}
