package org.fengqiao.paper;

/**
 * The body that issues.
 *
 * @param code of the directory; numbers count per code
 * @param name as it stands at the head and under the paper
 * @param mark its mark in numbers (机关代字), for example 福信
 */
public record Sender(String code, String name, String mark) {
}
