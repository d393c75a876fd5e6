package org.fengqiao.service;

/**
 * A ready matter of {@code docs/examples}.
 *
 * @param name  file name without its ending
 * @param title for people
 * @param json  the text as shipped
 */
public record ExampleMatter(String name, String title, String json) {
}
