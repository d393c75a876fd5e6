package org.fengqiao.paper;

/**
 * The number of an issued paper. Numbers of a body, kind and year count from 1 without gaps.
 *
 * @param mark marks of the body and of the kind
 */
public record PaperNumber(String mark, int year, int number) {

    /** As GB/T 9704 writes it, for example {@code 福信受告〔2026〕12号}. */
    @Override
    public String toString() {
        return mark + "〔" + year + "〕" + number + "号";
    }
}
