package org.fengqiao.policy.rule;

/**
 * The legal or local source of a rule.
 *
 * @param document title without brackets, for example 信访工作条例
 * @param article  for example 第二十三条第二款; empty where the document has none
 */
public record Basis(String document, String article) {

    @Override
    public String toString() {
        return "《" + document + "》" + article;
    }
}
