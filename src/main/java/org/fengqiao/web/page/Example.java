package org.fengqiao.web.page;

/**
 * A ready matter of {@code docs/examples}.
 *
 * @param name  file name without its ending
 * @param title for people
 * @param json  the text as shipped
 */
record Example(String name, String title, String json) {
}
