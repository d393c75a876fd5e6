package org.fengqiao.policy.vocabulary;

/**
 * A sentence that staff may write in a rule, and the fragment of the rule language that it stands for.
 *
 * @param conclusion whether it is a conclusion; otherwise a condition
 * @param template   the sentence with places in braces, for example {@code 人数达到{数}人}
 * @param fragment   what it means, with the same places, for example {@code 事项.人数 >= {数}}
 * @param file       where it was declared, relative to the rules folder
 * @param line       from 1
 * @param column     column of the template, from 1
 * @param fragmentColumn column of the fragment, from 1
 */
public record SentenceForm(boolean conclusion, String template, String fragment, String file, int line, int column,
                           int fragmentColumn) {
}
